// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/desk/familyfacts.h"
#include "usecases/applications/phonechange.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/reports/runnight.h"

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const PhoneNumber landline = need(PhoneNumber::parse(u"+77213912345"_s));

FamilyCard cardOf(TestOffice &office, const Application &application)
{
    return need(readFamilyCard(office.store(), application.id));
}

Application waiting(TestOffice &office)
{
    return office.addWaiting(anApplication().born({2024, 5, 14}).build());
}

Referral referralOf(TestOffice &office, const Application &application)
{
    return office.addReferral(application.id, office.seatsOf(office.addGroup(1).id).first().id);
}

void changeByPaper(TestOffice &office, const Application &application, const QString &fresh, const QString &paper)
{
    const Application now = need(office.store().applications().get(application.id));
    need(perform<RecordWrittenRequest>(office.store(), office.actor(Role::Registrar), office.random(),
                                       {application.id, {}, now.phones.first().number.e164(), fresh, paper, QDate(2026, 11, 20)}));
}

} // namespace

/// What the card says of a family in sentences, so that the worker need not look elsewhere.
class TestFamilyFacts : public QObject {
    Q_OBJECT
private slots:
    void aFiledOneSaysUntilWhenItIsToBeRegistered();
    void anArchivedOneSaysSinceWhenAndWhy();
    void anEndedReferralSaysWhatBecameOfIt();
    void theTermsAreSaidInTheTenseOfToday();
    void aLandlineIsMarkedAsOneThatNoSmsReaches();
    void aPhoneOfOtherFamiliesIsSaidWithHowMany();
    void theChangedPhonesAreSaidNewestFirstWithTheirRight();
    void aPaperIsReadBackFromTheHistory();
    void onTheRightStandsWhatCanBeDone();
};

void TestFamilyFacts::aFiledOneSaysUntilWhenItIsToBeRegistered()
{
    TestOffice office;
    const Application filed = office.addFiled(anApplication().filed(office.now()).due(instantOf({2026, 11, 24}, {9, 41})).build());

    QCOMPARE(facts::standing(cardOf(office, filed)), u"It is to be registered by 24.11.2026 09:41."_s);
    office.setNow({2026, 11, 24}, {9, 42});
    QCOMPARE(facts::standing(cardOf(office, filed)), u"It had to be registered by 24.11.2026 09:41 and is late."_s);
}

void TestFamilyFacts::anArchivedOneSaysSinceWhenAndWhy()
{
    TestOffice office;
    const Application child = office.addWaiting(anApplication().born({2024, 5, 14}).strikes(1).build());
    referralOf(office, child);
    office.setNow({2026, 12, 1}, {0, 5});
    need(perform<RunNight>(office.store(), Actor::system(u"PC-1"_s), office.random(), {}));

    QCOMPARE(facts::standing(cardOf(office, child)), u"Archived on 01.12.2026: referral overdue for the second time."_s);
}

void TestFamilyFacts::anEndedReferralSaysWhatBecameOfIt()
{
    TestOffice office;
    const Application child = waiting(office);
    const Referral referral = referralOf(office, child);
    QCOMPARE(facts::lastReferral(cardOf(office, child)), QString());

    office.enrol(referral.id);

    QCOMPARE(facts::lastReferral(cardOf(office, child)),
             u"Last referral %1, № 1 «Балдәурен», «Солнышко»: enrolled, 23.11.2026. Contract No. Д-1 of 23.11.2026."_s.arg(referral.number.text()));
}

void TestFamilyFacts::theTermsAreSaidInTheTenseOfToday()
{
    TestOffice office;
    Referral referral = referralOf(office, waiting(office));

    QCOMPARE(facts::terms(referral, {2026, 11, 27}), u"Come by 28.11.2026; can be extended through 27.11.2026; last day 30.11.2026."_s);
    QCOMPARE(facts::terms(referral, {2026, 11, 28}), u"Come by 28.11.2026; could be extended through 27.11.2026; last day 30.11.2026."_s);
    referral.state = ReferralState::Extended;
    referral.lastDay = {2026, 12, 30};
    QCOMPARE(facts::terms(referral, {2026, 11, 28}), u"Come by 28.11.2026; extended once; last day 30.12.2026."_s);
}

void TestFamilyFacts::aLandlineIsMarkedAsOneThatNoSmsReaches()
{
    TestOffice office;
    Application child = anApplication().build();
    child.phones = {{landline, false, u"нет мобильного"_s}, child.phones.first()};
    child = office.addWaiting(child);

    const QString text = facts::phones(cardOf(office, child), false);

    QVERIFY2(text.contains(landline.masked() + u" (landline, no SMS), "_s + child.phones.last().number.masked() + u" ✓"_s), qPrintable(text));
}

void TestFamilyFacts::aPhoneOfOtherFamiliesIsSaidWithHowMany()
{
    TestOffice office;
    const Application child = waiting(office);
    const PhoneNumber shared = child.phones.last().number;
    QCOMPARE(facts::warnings(cardOf(office, child), false), QString());
    for (int i = 0; i < 2; ++i)
        office.addWaiting(anApplication().phones({shared}).build());

    QCOMPARE(facts::warnings(cardOf(office, child), false), u"%1 stands on the applications of 2 other families."_s.arg(shared.masked()));
    QVERIFY(facts::warnings(cardOf(office, child), true).startsWith(shared.grouped()));
}

void TestFamilyFacts::theChangedPhonesAreSaidNewestFirstWithTheirRight()
{
    TestOffice office;
    const Application child = waiting(office);
    need(office.store().applications().addPhoneHistory({child.id, landline, child.phones.first().number, office.now(), u"code"_s}));
    for (int i = 1; i <= 3; ++i) {
        office.advance(86400);
        changeByPaper(office, child, u"+7705999000%1"_s.arg(i), u"ЗТ-%1"_s.arg(i));
    }

    const QStringList lines = facts::phoneChanges(cardOf(office, child), false).replace(QChar::Nbsp, u' ').split(u'\n');

    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(1), u"26.11.2026: +7 705 ••• 00 02 → +7 705 ••• 00 03, written request No. ЗТ-3 of 20.11.2026"_s);
    QVERIFY(lines.at(3).startsWith(u"24.11.2026: "_s));
}

void TestFamilyFacts::aPaperIsReadBackFromTheHistory()
{
    const PaperBehind paper{u"ЗТ-118, дополнение, 2026-01-01"_s, QDate(2026, 11, 20)};

    QCOMPARE(paperBehind(howByPaper(paper)), std::optional(paper));
    QVERIFY(!paperBehind(u"code"_s));
}

void TestFamilyFacts::onTheRightStandsWhatCanBeDone()
{
    TestOffice office;
    const Application filed = office.addFiled();
    const Application enrolled = waiting(office);
    office.enrol(referralOf(office, enrolled).id);
    const Application referred = waiting(office);
    referralOf(office, referred);
    const auto advice = [&](const Application &application) {
        const FamilyCard card = cardOf(office, application);
        return facts::advice(&card);
    };

    QVERIFY(advice(filed).contains(u"not registered yet"_s));
    QVERIFY(advice(enrolled).contains(u"is enrolled"_s));
    QVERIFY(advice(referred).startsWith(u"Choose on the left"_s));
    QCOMPARE(facts::advice(nullptr), QString());
}

QTEST_MAIN(TestFamilyFacts)

#include "tst_familyfacts.moc"
