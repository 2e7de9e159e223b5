// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/ports/inquiryrows.h"

/// What the Inquiries page says of a question, in one place for its list, card and figures.
namespace kezek::inquirywords {

/// How long it has waited, or waited for its answer: "0:25", "2 days".
QString age(const Inquiry &inquiry, const QDateTime &now);
QString state(const InquiryRow &row);
/// Bad: unanswered and late.
theme::Tone tone(const InquiryRow &row, const QDateTime &now);
/// Who has it, or who answered.
QString who(const InquiryRow &row);
/// The begin of the question, for a row of the list.
QString brief(const Inquiry &inquiry);
/// "terminal", "call"
QString source(Source source);
/// The asker's name, or that none was given.
QString asker(const Inquiry &inquiry);
/// A time of the figures; "—" when nothing was answered.
QString duration(const std::optional<qint64> &seconds);
/// How many SMS a text takes and what is left in the last one.
QString size(const QString &text);

} // namespace kezek::inquirywords
