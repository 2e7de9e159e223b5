// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/messages/notices.h"

#include "usecases/messages/outgoing.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

// Longer than any row of days off.
constexpr int searchedDays = 31;

bool isQuiet(QTime time, const Rules &rules)
{
    const bool overMidnight = rules.quietFrom > rules.quietUntil;
    return overMidnight ? time >= rules.quietFrom || time < rules.quietUntil
                        : time >= rules.quietFrom && time < rules.quietUntil;
}

/// A day of a year without a calendar is no reason to be silent.
bool isDayOff(QDate day, const WorkingCalendar &calendar)
{
    return !calendar.isWorking(day).value_or(true);
}

Result<NoticeWords> completed(Work &work, const Application &application, NoticeWords words)
{
    KEZEK_TRY(const OfficeInfo office, work.office());
    words.insert(u"office"_s, application.messageLanguage == Language::Kazakh ? office.nameKk : office.nameRu);
    if (!words.contains(u"number"_s))
        words.insert(u"number"_s, application.number ? application.number->text() : QString());
    return words;
}

} // namespace

QString noticeDay(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

QList<PhoneNumber> recipients(const Application &application)
{
    QList<PhoneNumber> mobiles;
    for (const ContactPhone &phone : application.phones) {
        if (phone.number.type() == PhoneType::FixedLine)
            continue;
        if (phone.confirmed)
            return {phone.number};
        mobiles.append(phone.number);
    }
    return mobiles;
}

QDateTime afterQuietHours(const QDateTime &at, const Rules &rules, const WorkingCalendar &calendar)
{
    const QDate today = localDay(at);
    if (!isQuiet(localTime(at), rules) && !isDayOff(today, calendar))
        return at;
    for (int days = 0; days < searchedDays; ++days) {
        const QDate day = today.addDays(days);
        const QDateTime morning = instantOf(day, rules.quietUntil);
        if (morning > at && !isDayOff(day, calendar))
            return morning;
    }
    return at;
}

Done waitForMorning(Work &work, Message &message, const QDateTime &earliest)
{
    KEZEK_TRY(const Rules rules, work.rules());
    KEZEK_TRY(const WorkingCalendar calendar, work.calendar());
    const QDateTime from = earliest.isValid() ? qMax(work.now, earliest) : work.now;
    const auto wait = work.now.msecsTo(afterQuietHours(from, rules, calendar));
    message.notBefore = work.now.addMSecs(wait);
    message.validUntil = message.validUntil.addMSecs(wait);
    return {};
}

Done notify(Work &work, const Application &application, MessageKind kind, const NoticeWords &words,
            std::optional<ReferralId> referral, const QString &dedupKey, const QDateTime &validUntil, const QDateTime &earliest)
{
    KEZEK_TRY(const QList<MessageText> texts, work.texts());
    KEZEK_TRY(const QString text, textOf(texts, kind, application.messageLanguage));
    KEZEK_TRY(const NoticeWords all, completed(work, application, words));
    QList<PhoneNumber> phones = recipients(application);
    // The row that no SMS can be made of stands among those that the family is phoned about.
    if (phones.isEmpty() && !application.phones.isEmpty())
        phones.append(application.phones.constFirst().number);
    for (const PhoneNumber &phone : phones) {
        KEZEK_TRY(Message message, outgoing(work, kind, phone, application.messageLanguage, fillText(text, all)));
        KEZEK_CHECK(waitForMorning(work, message, earliest));
        if (validUntil.isValid())
            message.validUntil = validUntil;
        message.application = application.id;
        message.referral = referral;
        if (!dedupKey.isEmpty())
            message.dedupKey = phones.size() == 1 ? dedupKey : dedupKey + u'/' + phone.e164();
        KEZEK_CHECK(work.store.outbox().enqueue(message));
    }
    return {};
}

} // namespace kezek
