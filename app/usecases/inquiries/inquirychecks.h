// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

/// What the verbs of questions have in common.
namespace kezek {

/// Who answers questions at the office.
QList<Role> inquiryRoles();
/// Trimmed; line ends stay, empty lines and runs of spaces are folded. Errors: FieldRequired when it is shorter than `least`,
/// TextTooLong with how much is allowed.
Result<QString> boundedText(const QString &typed, int least, int most, const QString &field);
/// What the journal holds of a question: all but what was asked and answered, which the row itself keeps and nothing rewrites.
QJsonObject recorded(const Inquiry &inquiry);
/// The question as its window saw it. Errors: NotFound, ChangedByOther, InquiryAnswered.
Result<Inquiry> loadUnanswered(Work &work, InquiryId id, std::optional<int> revision);
/// A colleague's question is left to the colleague, but for those who lead the office. Error: InquiryTakenByOther with the name.
Done checkNotOthers(Work &work, const Inquiry &inquiry);

} // namespace kezek
