// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace kezek::test {

/// A small training office as it stands on Friday 20 November 2026 at 18:00. Making one takes seconds, so a test program makes
/// it once and gives each test a copy of the file.
class TrainingCopies {
public:
    TrainingCopies();

    /// A fresh copy; its own folder, so that nothing lies beside it.
    QString copy();
    QString folder() const { return m_folder.path(); }

    static inline const QString madeAt = QStringLiteral("2026-11-20T18:00");

private:
    QTemporaryDir m_folder;
    QString m_made;
    int m_copies = 0;
};

} // namespace kezek::test
