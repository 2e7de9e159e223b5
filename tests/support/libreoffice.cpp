// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libreoffice.h"

#include <QFileInfo>
#include <QProcess>
#include <QUrl>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

QString converted(const QString &path, const QString &toFormat, const QString &folder, const QString &readAs)
{
    // A profile of its own: a LibreOffice that somebody has open would take the file over.
    const QString profile = QUrl::fromLocalFile(folder + u"/profile"_s).toString();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s, toFormat, u"--outdir"_s, folder, path};
    if (!readAs.isEmpty())
        arguments.insert(2, u"--infilter="_s + readAs);
    process.start(u"soffice"_s, arguments);
    process.waitForFinished(120'000);
    const QString made = folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + toFormat.section(u':', 0, 0);
    return QFileInfo::exists(made) ? made : QString();
}

QString convertedToText(const QString &path, const QString &folder)
{
    return converted(path, u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false"_s, folder);
}

} // namespace kezek::test
