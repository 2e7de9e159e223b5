// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/trainingcopies.h"

#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "support/builders.h"

#include <QDir>
#include <QFile>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

TrainingCopies::TrainingCopies() : m_made(m_folder.filePath(u"made.kezek"_s))
{
    TrainingSize size;
    size.kindergartens = 2;
    size.waiting = 150;
    need(makeTrainingOffice(m_made, parseAt(madeAt).value(), 1, size));
}

QString TrainingCopies::copy()
{
    const QString folder = m_folder.filePath(u"office-%1"_s.arg(++m_copies));
    const QString path = folder + u"/office.kezek"_s;
    if (!QDir().mkpath(folder) || !QFile::copy(m_made, path))
        qFatal("%s could not be made", qPrintable(path));
    return path;
}

} // namespace kezek::test
