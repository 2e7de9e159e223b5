// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwords.h"

#include <QMessageAuthenticationCode>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

bool ready()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

} // namespace

Result<QString> hashedPassword(const QString &password, PasswordCost cost)
{
    const auto operations =
        cost == PasswordCost::Least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const auto memory = cost == PasswordCost::Least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray bytes = password.toUtf8();
    if (!ready()
        || crypto_pwhash_str(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), operations,
                             memory)
            != 0)
        return refuse(ErrorCode::StorageFailed, {}, {}, u"no memory to hash a password"_s);
    return QString::fromLatin1(text.data());
}

bool passwordFits(const QString &hash, const QString &password)
{
    const QByteArray stored = hash.toLatin1();
    const QByteArray bytes = password.toUtf8();
    return ready() && stored.size() < static_cast<qsizetype>(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
        == 0;
}

QString scramVerifier(const QString &password)
{
    return scramVerifier(password, randomBytes(16));
}

QString scramVerifier(const QString &password, const QByteArray &salt)
{
    constexpr int rounds = 4096;
    // RFC 5802: Hi() is PBKDF2 with one block.
    const QByteArray key = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray round = hmac(key, salt + QByteArray("\0\0\0\1", 4));
    QByteArray salted = round;
    for (int i = 1; i < rounds; ++i) {
        round = hmac(key, round);
        for (qsizetype at = 0; at < salted.size(); ++at)
            salted[at] = static_cast<char>(salted.at(at) ^ round.at(at));
    }
    const QByteArray stored = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha256);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(rounds).arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(stored.toBase64()),
                                                         QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (ready())
        randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace kezek
