// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/news.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::help {

QStringList newsVersions()
{
    QStringList versions;
    for (const QString &file : QDir(u":/news"_s).entryList({u"*.en.html"_s}))
        versions += file.chopped(8);
    std::sort(versions.begin(), versions.end(), [](const QString &a, const QString &b) { return QVersionNumber::fromString(a) > QVersionNumber::fromString(b); });
    return versions;
}

QString news(Language language)
{
    QString text;
    for (const QString &version : newsVersions()) {
        QFile file(u":/news/%1.%2.html"_s.arg(version, words::codeOf(language)));
        if (file.open(QIODevice::ReadOnly))
            text += u"<h2>%1</h2>"_s.arg(version) + QString::fromUtf8(file.readAll());
    }
    return text;
}

bool takeUpdate()
{
    const QString version = QCoreApplication::applicationVersion();
    if (version.isEmpty())
        return false;
    QSettings settings;
    const QString before = settings.value(u"version"_s).toString();
    settings.setValue(u"version"_s, version);
    return !before.isEmpty() && before != version;
}

} // namespace kezek::help
