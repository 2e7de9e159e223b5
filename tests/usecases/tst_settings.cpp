// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "usecases/calendar/savedistrict.h"
#include "usecases/calendar/setcalendarday.h"
#include "usecases/calendar/setmessagetext.h"
#include "usecases/calendar/setoffice.h"
#include "usecases/calendar/setrule.h"
#include "usecases/calendar/setsender.h"
#include "usecases/messages/notices.h"

#include <QJsonDocument>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

bool isWorking(Desk &desk, QDate day)
{
    return need(need(desk.store().settings().calendar()).isWorking(day));
}

JournalRow newest(Desk &desk, const QString &subject, qint64 id = 0)
{
    return desk.journal(subject, id).value(0);
}

} // namespace

/// The office's own rules, days, words and names.
class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void setsARuleFromADayOn()
    {
        Desk desk;
        desk.as(Role::Supervisor).done<SetRule>({u"referralWorkingDays"_s, u" 7 "_s, QDate(2026, 12, 1), u"приказ 5"_s});

        const Rulebook book = need(desk.store().settings().rulebook());
        QCOMPARE(book.on(QDate(2026, 11, 30)).referralWorkingDays, 5);
        QCOMPARE(book.on(QDate(2026, 12, 1)).referralWorkingDays, 7);
        const JournalRow row = newest(desk, u"rule"_s);
        QCOMPARE(row.verb, u"set-rule"_s);
        QCOMPARE(row.before[u"value"_s].toString(), u"5"_s);
        QCOMPARE(row.after[u"value"_s].toString(), u"7"_s);
        QCOMPARE(row.reason, u"приказ 5"_s);
    }

    void setsNoRuleThatIsWrong()
    {
        Desk desk;
        const QDate today(2026, 11, 23);
        const auto run = [&](const QString &key, const QString &value, QDate from) {
            return refusal(desk.run<SetRule>({key, value, from, {}}));
        };

        QCOMPARE(run(u"codeTries"_s, u"4"_s, today), u"NotPermitted"_s);
        desk.as(Role::Supervisor);
        QCOMPARE(run(u"favourites"_s, u"4"_s, today), u"FieldNotUnderstood key"_s);
        QCOMPARE(run(u"codeTries"_s, u"400"_s, today), u"RuleValueWrong value"_s);
        QCOMPARE(run(u"codeTries"_s, u"4"_s, today.addDays(-1)), u"FieldOutOfRange from"_s);
        QCOMPARE(run(u"codeTries"_s, u"4"_s, {}), u"FieldRequired from"_s);
        QCOMPARE(run(u"codeTries"_s, u"4"_s, today), QString());
    }

    void marksADayAndTakesTheMarkAway()
    {
        Desk desk;
        const QDate saturday(2026, 11, 28);
        desk.as(Role::Supervisor).done<SetCalendarDay>({saturday, true, u"перенос"_s});
        QVERIFY(isWorking(desk, saturday));
        QCOMPARE(newest(desk, u"calendar"_s).after[u"working"_s].toBool(), true);

        desk.done<SetCalendarDay>({saturday, {}, {}});

        QVERIFY(!isWorking(desk, saturday));
        QCOMPARE(newest(desk, u"calendar"_s).before[u"note"_s].toString(), u"перенос"_s);
        QCOMPARE(refusal(desk.run<SetCalendarDay>({QDate(), true, {}})), u"FieldRequired date"_s);
    }

    void addsTheYearOfADayToTheCalendar()
    {
        Desk desk;
        QVERIFY(!need(desk.store().settings().calendar()).knows(2029));

        desk.as(Role::Supervisor).done<SetCalendarDay>({QDate(2029, 3, 22), false, u"Наурыз"_s});

        QVERIFY(!isWorking(desk, QDate(2029, 3, 22)));
        QVERIFY(isWorking(desk, QDate(2029, 3, 26)));
    }

    void savesDistricts()
    {
        Desk desk;
        const DistrictId id = desk.as(Role::Supervisor).done<SaveDistrict>({{}, u"Восток"_s, u"Шығыс"_s}).district;
        desk.done<SaveDistrict>({id, u"Восточный"_s, u"Шығыс"_s});

        QCOMPARE(newest(desk, u"office"_s, id.value).before, (QJsonObject{{u"nameRu"_s, u"Восток"_s}}));
        QCOMPARE(refusal(desk.run<SaveDistrict>({{}, u"восточный"_s, u"Шыгыс 2"_s})), u"NameTaken nameRu"_s);
        QCOMPARE(refusal(desk.run<SaveDistrict>({{}, u"Север"_s, u"шығыс"_s})), u"NameTaken nameKk"_s);
        QCOMPARE(refusal(desk.run<SaveDistrict>({{}, u"Север"_s, {}})), u"NameEmpty nameKk"_s);
        QCOMPARE(refusal(desk.run<SaveDistrict>({DistrictId{99}, u"Север"_s, u"Солтүстік"_s})), u"NotFound district"_s);
    }

    void usesTheOfficesWordsUntilTheyAreEmptied()
    {
        Desk desk;
        const auto text = [&](Language language) { return need(textOf(desk.store(), MessageKind::Accepted, language)); };
        const QString shipped = text(Language::Russian);
        desk.as(Role::Supervisor).done<SetMessageText>({MessageKind::Accepted, Language::Russian, u" Приняли. До {day}. "_s});
        QCOMPARE(text(Language::Russian), u"Приняли. До {day}."_s);
        QCOMPARE(text(Language::English), u"Приняли. До {day}."_s); // families that asked for English get Russian
        QCOMPARE(newest(desk, u"office"_s).before[u"body"_s].toString(), shipped);

        desk.done<SetMessageText>({MessageKind::Accepted, Language::Russian, {}});

        QCOMPARE(text(Language::Russian), shipped);
    }

    void refusesPlaceholdersThatTheKindDoesNotKnow()
    {
        Desk desk;
        const auto refused = desk.as(Role::Supervisor).run<SetMessageText>({MessageKind::Accepted, Language::Russian, u"{day} {code}"_s});

        QCOMPARE(refusal(refused), u"FieldNotUnderstood body"_s);
        QCOMPARE(refused.error().args, QVariantList{u"{code}"_s});
        QCOMPARE(refusal(desk.run<SetMessageText>({MessageKind::Code, Language::Russian, u"Привет"_s})), u"FieldRequired body"_s);
        QCOMPARE(refusal(desk.run<SetMessageText>({MessageKind::InquiryAnswer, Language::Russian, u"Ответ"_s})), u"FieldRequired body"_s);
    }

    void namesAMistypedPlaceholderAsItWasTyped_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("named");
        QTest::newRow("another case") << u"До {Day}"_s << u"{Day}"_s;
        QTest::newRow("a space") << u"До { day }"_s << u"{ day }"_s;
        QTest::newRow("Cyrillic") << u"До {день}"_s << u"{день}"_s;
        QTest::newRow("nothing") << u"До {}"_s << u"{}"_s;
        QTest::newRow("not closed") << u"До {day"_s << u"{"_s;
        QTest::newRow("not opened") << u"До {day}}"_s << u"}"_s;
    }
    void namesAMistypedPlaceholderAsItWasTyped()
    {
        QFETCH(QString, body);
        Desk desk;

        const auto refused = desk.as(Role::Supervisor).run<SetMessageText>({MessageKind::Accepted, Language::Russian, body});

        QCOMPARE(refusal(refused), u"FieldNotUnderstood body"_s);
        QTEST(refused.error().args.value(0).toString(), "named");
    }

    void changesTheSenderAndSaysSoInTheJournal()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SetSender>({u"kannel"_s, u"https://sms.example/send"_s, u"u"_s, u"KEZEK"_s});

        QCOMPARE(newest(desk, u"office"_s).after[u"url"_s].toString(), u"https://sms.example/send"_s);
        QCOMPARE(refusal(desk.run<SetSender>({u"kannel"_s, {}, {}, {}})), u"FieldRequired url"_s);
        QCOMPARE(refusal(desk.run<SetSender>({u"kannel"_s, u"sms"_s, {}, {}})), u"FieldNotUnderstood url"_s);
    }

    void namesTheOfficeAndLeavesItsTrainingAlone()
    {
        Desk desk;
        desk.as(Role::Administrator).done<SetOffice>({u"Отдел"_s, u"Бөлім"_s, u"Теміртау"_s, u"пр. Мира, 1"_s, {}});

        const OfficeInfo office = need(desk.store().settings().office());
        QCOMPARE(office.nameKk, u"Бөлім"_s);
        QVERIFY(!office.training);
        QCOMPARE(newest(desk, u"office"_s).verb, u"set-office"_s);
        QCOMPARE(refusal(desk.run<SetOffice>({u"Отдел"_s, {}, u"Теміртау"_s, {}, {}})), u"NameEmpty nameKk"_s);
        QCOMPARE(refusal(desk.run<SetOffice>({u"Отдел"_s, u"Бөлім"_s, {}, {}, {}})), u"FieldRequired city"_s);
    }
};

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
