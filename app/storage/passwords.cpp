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

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray mixed(QByteArray one, const QByteArray &other)
{
    for (qsizetype at = 0; at < one.size(); ++at)
        one[at] = static_cast<char>(one.at(at) ^ other.at(at));
    return one;
}

/// As PostgreSQL and its clients have it (RFC 4013, in Unicode 3.2): what that does not know leaves the password as it was typed.
QByteArray preparedPassword(const QString &password)
{
    QString mapped;
    for (const char32_t letter : password.toUcs4()) {
        const auto version = QChar::unicodeVersion(letter);
        const auto category = QChar::category(letter);
        if (version == QChar::Unicode_Unassigned || version > QChar::Unicode_3_2 || category == QChar::Other_Control)
            return password.toUtf8();
        const bool isNothing = letter == 0xAD || letter == 0x34F || letter == 0x1806 || (letter >= 0x180B && letter <= 0x180D) || letter == 0x200C
            || letter == 0x200D || letter == 0x2060 || (letter >= 0xFE00 && letter <= 0xFE0F) || letter == 0xFEFF;
        if (letter == 0x200B || category == QChar::Separator_Space)
            mapped.append(u' ');
        else if (!isNothing)
            mapped.append(QString::fromUcs4(&letter, 1));
    }
    const QByteArray prepared = mapped.normalized(QString::NormalizationForm_KC).toUtf8();
    return prepared.isEmpty() ? password.toUtf8() : prepared;
}

constexpr int rounds = 4096;

/// RFC 5802: Hi() is PBKDF2 with one block.
QByteArray saltedPassword(const QString &password, const QByteArray &salt)
{
    const QByteArray key = preparedPassword(password);
    QByteArray round = hmac(key, salt + QByteArray("\0\0\0\1", 4));
    QByteArray salted = round;
    for (int i = 1; i < rounds; ++i) {
        round = hmac(key, round);
        salted = mixed(salted, round);
    }
    return salted;
}

QByteArray clientKey(const QByteArray &salted)
{
    return hmac(salted, "Client Key");
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
    const QByteArray salted = saltedPassword(password, salt);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(rounds).arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(sha256(clientKey(salted)).toBase64()),
                                                         QString::fromLatin1(hmac(salted, "Server Key").toBase64()));
}

QByteArray scramProof(const QString &password, const QByteArray &salt, const QByteArray &nonce)
{
    const QByteArray key = clientKey(saltedPassword(password, salt));
    return mixed(key, hmac(sha256(key), nonce));
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (ready())
        randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace kezek
