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

} // namespace kezek
