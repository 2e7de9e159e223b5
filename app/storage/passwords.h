// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace kezek {

/// How much work a password's hash is. Least is for tests only.
enum class PasswordCost { Interactive, Least };

/// Argon2id as libsodium's text; takes a noticeable part of a second on purpose.
Result<QString> hashedPassword(const QString &password, PasswordCost cost);
bool passwordFits(const QString &hash, const QString &password);
/// What PostgreSQL keeps of a password instead of it: SCRAM-SHA-256 as of RFC 5803, so that the password itself stands in no statement.
QString scramVerifier(const QString &password);
/// Of a given salt, as the server would compute it.
QString scramVerifier(const QString &password, const QByteArray &salt);
/// What shows, to who has the verifier, that the password is known (RFC 5802), and is of no use to anybody else.
QByteArray scramProof(const QString &password, const QByteArray &salt, const QByteArray &nonce);
/// Bytes from the system's generator.
QByteArray randomBytes(int count);

} // namespace kezek
