// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/work.h"

#include <QMap>

namespace kezek {

/// What fills a text's {placeholders}: number, referral, kindergarten, group, day, extendDay, position, ground, code, minutes, office.
using NoticeWords = QMap<QString, QString>;

/// The placeholders a kind of message may use.
QStringList placeholders(MessageKind kind);
/// A day as notices write it: 20.11.2026.
QString noticeDay(QDate day);
/// The text with its placeholders filled; one without a word stays as it stands.
QString fillText(const QString &body, const NoticeWords &words);
/// The office's text of a kind, else the shipped one.
Result<QString> textOf(Store &store, MessageKind kind, Language language);
/// The same where the office's texts are known.
Result<QString> textOf(const QList<MessageText> &office, MessageKind kind, Language language);

/// One notice to the first confirmed mobile of the family (to every one when none is confirmed and they are mobiles), in its language.
/// "number" and "office" are filled in by itself. Quiet hours move notBefore. `dedupKey` keeps a repeated run from sending it twice. To a
/// family without any mobile the notice is Failed at once: it must be phoned.
/// `validUntil`: where the notice is worth nothing later (an invitation); null: the usual term of a notice. `earliest`: it does not leave
/// before; null: at once.
Done notify(Work &work, const Application &application, MessageKind kind, const NoticeWords &words,
            std::optional<ReferralId> referral = {}, const QString &dedupKey = {}, const QDateTime &validUntil = {},
            const QDateTime &earliest = {});

/// Holds a message back until `earliest` and over quiet hours and days off; its term moves along.
Done waitForMorning(Work &work, Message &message, const QDateTime &earliest = {});
/// The phones that notify() writes to.
QList<PhoneNumber> recipients(const Application &application);
/// The instant itself, or the end of the quiet hours and days off that it falls into.
QDateTime afterQuietHours(const QDateTime &at, const Rules &rules, const WorkingCalendar &calendar);

/// More is no message any more, and Kannel would cut it without a word.
constexpr int mostSmsParts = 10;
/// How a text is cut into SMS: GSM-7 160/153, UCS-2 70/67 (16-bit units).
struct SmsSize {
    int parts = 1;
    int left = 0; ///< units that the last part still takes; a character of another alphabet may change everything
    bool gsm7 = true;
};
SmsSize smsSize(const QString &text);
int smsParts(const QString &text);
/// Every character is in the GSM-7 alphabet or its extension; no Cyrillic letter is.
bool fitsGsm7(const QString &text);

} // namespace kezek
