// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverprocess.h"

#include <QStandardPaths>
#include <QString>

namespace kezek::test {

/// Has LibreOffice write a file anew: toFormat "xlsx", or with a filter "csv:…". The new file in `folder`; empty when there is none.
/// `readAs` is a filter for what it would else guess (a text's encoding).
QString converted(const QString &path, const QString &toFormat, const QString &folder, const QString &readAs = {});
/// As UTF-8 text with semicolons, each cell as it is shown.
QString convertedToText(const QString &path, const QString &folder);

} // namespace kezek::test

/// Skips visibly, or fails where everything is required.
#define NEEDS_LIBREOFFICE                                                                                              \
    KEZEK_NEEDS_SERVER(QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()                             \
                           ? QStringLiteral("missing: install libreoffice-calc-nogui")                                 \
                           : QString())
