// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "main/desktop/desktop.h"
#include "storage/sqlstore.h"
#include "support/builders.h"

#include <QSettings>
#include <QTemporaryDir>

namespace kezek::test {

/// A small training office in the folder, on a Monday morning that does not pass, and this PC's settings beside it.
inline DesktopOptions trainingMorning(const QTemporaryDir &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const QDateTime now = *parseAt(QStringLiteral("2026-11-23T09:41"));
    DesktopOptions options;
    options.database = folder.filePath(QStringLiteral("office.kezek"));
    options.language = Language::Russian;
    options.means.clock = [now] { return now; };
    need(makeTrainingOffice(options.database, now, 20261123, {12, 10, 400}));
    return options;
}

/// A family that is invited to a seat.
inline ApplicationId invitedFamily(Store &store)
{
    return need(store.bulletins().openInvitations(need(store.bulletins().windowsOpen(store.now())).first().id)).first().application;
}

} // namespace kezek::test
