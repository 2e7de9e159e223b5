// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwords.h"

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

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (ready())
        randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace kezek
