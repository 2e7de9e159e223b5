// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

namespace kezek {

/// Puts the new phone in the place of the old one, keeps the old one in the history and tells the family. G5, G6.
/// The caller has checked that the old one is on the application and the new one is not.
Done changePhone(Work &work, Application &application, const PhoneNumber &before, const ContactPhone &after, const QString &how,
                 const QString &verb);

/// The paper that a change without a code rests on (G6).
struct PaperBehind {
    QString number;
    QDate day;
    bool operator==(const PaperBehind &) const = default;
};
/// How the history and the journal keep it.
QString howByPaper(const PaperBehind &paper);
/// Of a change's `how`; none when it was made by a code.
std::optional<PaperBehind> paperBehind(const QString &how);

/// The new phone as typed. Errors: PhoneInvalid, PhoneNotMobile, SamePhoneTwice, all of field "newPhone".
Result<PhoneNumber> readNewPhone(const Application &application, const QString &typed);

} // namespace kezek
