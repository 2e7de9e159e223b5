// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/office.h"

#include <QDateTime>

namespace kezek {

/// How large a training office is. The defaults are those of a small city; the bench asks for more children.
struct TrainingSize {
    int kindergartens = 18;
    int groupsEach = 10;
    int waiting = 3000;
    int days = 26; ///< how many of the last days are lived through, with bulletins and nights
};

/// Makes a training office's file as it would stand at `now`: half a year of applications, referrals and bulletins, every state
/// present, names from lists, all by the same moves as real work. The same seed gives the same office.
/// Logins registrar, placement, supervisor, admin; password "training". Errors: FileUnwritable, those of storage.
Done makeTrainingOffice(const QString &path, const QDateTime &now, quint32 seed, const TrainingSize &size = {});

/// The same anywhere: what such an office is founded with …
NewOffice newTrainingOffice(const QDateTime &now);
/// … and what then fills it, over a connection of its own, in one transaction. On a server by its owner: the past is written.
Done fillTrainingOffice(std::unique_ptr<SqlConnection> connection, const QDateTime &now, quint32 seed, const TrainingSize &size = {});

} // namespace kezek
