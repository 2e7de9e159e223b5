// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules.h"
#include "domain/workingcalendar.h"

#include <QJsonObject>

/// What the console says of one value, with no office needed. Keys that have no value are null; `why` is a short English sentence.
namespace kezek {

/// {valid, birth_date, sex: "male"|"female", why}
QJsonObject explainIin(const QString &typed);
/// {valid, e164, type: libphonenumber's word, why}
QJsonObject explainPhone(const QString &typed);
/// {visit_by, extend_until, valid_until, extended_valid_until, why} of a referral issued on an ISO 8601 day.
QJsonObject explainTerms(const QString &issuedOn, const Rules &rules, const WorkingCalendar &calendar);

} // namespace kezek
