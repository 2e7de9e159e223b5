// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// What the journal holds of an entity: every field, unmasked. The journal is where the truth can be read again.
QJsonObject recorded(const Application &application);
QJsonObject recorded(const Referral &referral);

/// Writes one journal row that holds only the fields which differ. Nothing differs: before and after are empty, the row stands.
Done journalChange(Work &work, const QString &verb, const QString &subject, qint64 subjectId, const QJsonObject &before,
                   const QJsonObject &after, const QString &reason = {});
Done journalChange(Work &work, const QString &verb, const Application &before, const Application &after, const QString &reason = {});
/// `extra`: what is said beside what changed in the row.
Done journalChange(Work &work, const QString &verb, const Referral &before, const Referral &after, const QString &reason, const QJsonObject &extra);

} // namespace kezek
