// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificate TestCertificate::make()
{
    TestCertificate made;
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QStringList arguments{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                                u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate};
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(program, arguments);
    if (program.isEmpty() || !openssl.waitForFinished() || openssl.exitCode() != 0 || !QSslSocket::supportsSsl()) {
        made.missing = u"openssl is not installed"_s;
        return made;
    }
    made.server = QSslConfiguration::defaultConfiguration();
    made.server.setLocalCertificate(QSslCertificate(contentOf(certificate)));
    made.server.setPrivateKey(QSslKey(contentOf(key), QSsl::Rsa));
    return made;
}

void TestCertificate::trust(bool trusted) const
{
    QSslConfiguration client = QSslConfiguration::defaultConfiguration();
    client.setCaCertificates(trusted ? QList<QSslCertificate>{server.localCertificate()} : QList<QSslCertificate>());
    QSslConfiguration::setDefaultConfiguration(client);
}

} // namespace kezek::tests
