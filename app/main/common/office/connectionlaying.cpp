// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/connectionfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using Laid = tl::expected<void, QString>;

QString say(const char *text) { return QCoreApplication::translate("ConnectionFile", text); }

Laid write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Nobody's secret: every user's program reads it.
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(all) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(say(QT_TRANSLATE_NOOP("ConnectionFile", "This cannot be written: %1. The connection file of this PC is as it was. Do it as an administrator of the PC."))
                              .arg(QDir::toNativeSeparators(path)));
}

tl::expected<QByteArray, QString> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return tl::unexpected(say(QT_TRANSLATE_NOOP("ConnectionFile", "This cannot be read: %1. The connection file of this PC is as it was."))
                              .arg(QDir::toNativeSeparators(path)));
}

/// As it was written, but with the certificate beside it.
QByteArray besideItsCertificate(const QByteArray &text, const QByteArray &certificate)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines)
        if (line.contains('=') && line.left(line.indexOf('=')).trimmed() == "certificate")
            line = "certificate = " + certificate;
    return lines.join('\n');
}

} // namespace

Laid connectionfile::layForThisPc(const QString &path)
{
    KEZEK_TRY(const ServerAddress address, read(path));
    KEZEK_TRY(const QByteArray text, bytesOf(path));
    const QFileInfo place(proposedPath());
    QDir().mkpath(place.absolutePath());
    if (address.rootCertificate.isEmpty() || QFileInfo(path).absoluteFilePath() == place.absoluteFilePath())
        return write(place.absoluteFilePath(), text);
    KEZEK_TRY(const QByteArray certificate, bytesOf(address.rootCertificate));
    const QString name = QFileInfo(address.rootCertificate).fileName();
    KEZEK_CHECK(write(place.absoluteDir().filePath(name), certificate));
    return write(place.absoluteFilePath(), besideItsCertificate(text, name.toUtf8()));
}

} // namespace kezek
