// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/guidesteps.h"

#include "support/serverprocess.h"
#include "words/words.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ApplicationBuilder aChild(int day = 14)
{
    return anApplication().born({2024, 5, day});
}

} // namespace

/// The parents' guide, G1 to G14, by AT-SPI actions alone: no key, no mouse, nothing seen but what a screen reader is told.
class AccessGuide : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void g1_g2_g3_aFamilyFilesIsToldAndGetsItsNumber();
    void g4_g5_g6_g14_whatAFamilyThatWaitsComesFor();
    void g7_g8_g10_aSeatIsTakenToldAndExtended();
    void g9_g13_papersAreBroughtRightAndWrong();
    void g11_g12_nobodyCameTwice();

private:
    void play(const std::function<void(GuideSteps &)> &scene);

    OwnDesktop m_desktop;
    int m_offices = 0;
};

void AccessGuide::initTestCase()
{
    KEZEK_NEEDS_SERVER(OwnDesktop::missing());
    const QString trouble = m_desktop.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void AccessGuide::play(const std::function<void(GuideSteps &)> &scene)
{
    GuideSteps day(m_desktop, ++m_offices);
    try {
        scene(day);
        day.close();
        if (!QTest::currentTestFailed())
            QCOMPARE(need(day.office.store().readers().check(day.office.now())), QStringList());
    } catch (const NotHeard &missing) {
        QFAIL(qPrintable(u"not heard: "_s + missing.what));
    }
}

void AccessGuide::g1_g2_g3_aFamilyFilesIsToldAndGetsItsNumber()
{
    play([](GuideSteps &day) {
        const Iin child = testIin(QDate(2024, 7, 2), 501);
        const QStringList phones{u"+77011234567"_s, u"+77771231230"_s};
        day.start(Role::Registrar);

        day.page(u"Applications"_s);
        day.press(u"New application"_s);
        day.write(u"Child's IIN"_s, child.text());
        day.write(u"Surname"_s, u"Серікұлы"_s);
        day.write(u"Given name"_s, u"Нұрислам"_s);
        day.write(u"Certificate number"_s, u"1840273"_s);
        day.write(u"Issued on"_s, u"09072024"_s);
        day.write(u"Parent's IIN"_s, testIin(QDate(1991, 4, 15), 502, Sex::Female).text());
        day.write(u"Surname"_s, u"Серікова"_s, 1);
        day.write(u"Given name"_s, u"Айгүл"_s, 1);
        day.write(u"Street, house, flat"_s, u"пр. Республики 41, кв. 12"_s);
        day.tick(u"The parent agrees to SMS"_s);
        for (int i = 0; i < 2; ++i) {
            day.write(i == 0 ? u"Mobile"_s : u"Second mobile"_s, phones.at(i));
            day.press(u"Send code"_s); // the one that was pressed says "Again in …"
            const QString code = day.codeOn(phones.at(i));
            day.write(u"Code, valid"_s, code, i);
        }
        day.press(u"File"_s);

        day.hears(u"Серікұлы Нұрислам is accepted for registration; it is due by 24.11.2026 09:4"_s);
        Application stored = day.stored(child);
        QCOMPARE(stored.state, ApplicationState::Filed);
        QCOMPARE(stored.source, Source::Counter);
        QCOMPARE(stored.child.certificate.issuedOn, QDate(2024, 7, 9));
        QCOMPARE(stored.phones.size(), 2);
        QVERIFY(stored.phones.first().confirmed && stored.phones.last().confirmed);
        QCOMPARE(day.journaled(u"file-application"_s, u"application"_s, stored.id.value), 1);
        const auto told = day.messages(stored.id, MessageKind::Accepted);
        QCOMPARE(told.size(), 1);
        day.page(u"Messages"_s);
        day.hears(told.first().body);

        day.page(u"Applications"_s);
        day.hears(u"Серікұлы"_s);
        for (int left = 2; left > 0; --left) {
            day.hears(u"☐ compared"_s);
            day.open(u"☐ compared"_s);
            day.hears(left == 2 ? u"☑ compared"_s : u"Everything is compared"_s);
        }
        day.press(u"Register"_s);

        day.hears(u"is registered"_s);
        stored = day.stored(child);
        QVERIFY(stored.number);
        day.hears(u"number %1, place 1 in the queue"_s.arg(stored.number->text()));
        QCOMPARE(stored.state, ApplicationState::Waiting);
        QCOMPARE(day.messages(stored.id, MessageKind::Registered).size(), 1);
        QVERIFY(day.messages(stored.id, MessageKind::Registered).first().body.contains(stored.number->text()));
        QCOMPARE(day.journaled(u"register-application"_s, u"application"_s, stored.id.value), 1);
    });
}

void AccessGuide::g4_g5_g6_g14_whatAFamilyThatWaitsComesFor()
{
    play([](GuideSteps &day) {
        const PhoneNumber landline = need(PhoneNumber::parse(u"+77213912345"_s));
        const Application mobile = day.office.addWaiting(aChild(1).build());
        const Application leaving = day.office.addWaiting(aChild(2).build());
        const Application onPaper = day.office.addWaiting(aChild(3)
                                                              .with([&](Application &application) {
                                                                  application.phones = {{landline, false, u"стационарный телефон"_s}};
                                                              })
                                                              .build());
        day.start(Role::Registrar);

        day.call(mobile);
        day.hears(u"in the queue of those born in 2024, of 3"_s);
        day.hears(mobile.number->text());
        QCOMPARE(day.journaled(u"view-card"_s, u"application"_s, mobile.id.value), 1);

        day.press(u"Mobile…"_s);
        day.write(u"Application number"_s, mobile.number->text());
        day.write(u"Old mobile"_s, mobile.phones.first().number.e164());
        day.write(u"New mobile"_s, u"8 701 999-00-01"_s);
        day.confirm(u"Change the mobile"_s);
        day.hears(u"The mobile was changed."_s);
        QCOMPARE(day.stored(mobile.child.iin).phones.first().number.e164(), u"+77019990001"_s);
        QCOMPARE(need(day.office.store().applications().phoneHistory(mobile.id)).first().how, u"code"_s);
        QCOMPARE(day.messages(mobile.id, MessageKind::Code).first().phone.e164(), u"+77019990001"_s);

        day.call(onPaper);
        day.press(u"Written request…"_s);
        day.write(u"New mobile"_s, u"87019990002"_s);
        day.write(u"Number of the request"_s, u"ЗТ-118"_s);
        day.write(u"Date of the request"_s, u"20112026"_s);
        day.press(u"Record the request"_s);
        day.hears(u"The phone was changed by the written request."_s);
        day.hears(u"written request No. ЗТ-118 of 20.11.2026"_s);
        QCOMPARE(day.stored(onPaper.child.iin).phones.first().number.e164(), u"+77019990002"_s);
        QVERIFY(day.messages(onPaper.id, MessageKind::Code).isEmpty());
        QCOMPARE(day.journaled(u"record-written-request"_s, u"application"_s, onPaper.id.value), 1);

        day.call(leaving);
        day.press(u"Withdraw…"_s);
        day.write(u"Application number"_s, leaving.number->text());
        day.confirm(u"Withdraw the application"_s);
        day.hears(u"The application is withdrawn."_s);
        QCOMPARE(day.stored(leaving.child.iin).state, ApplicationState::Archived);
        QCOMPARE(day.stored(leaving.child.iin).endCause, std::optional(Cause::Withdrawn));
        QVERIFY(!need(day.office.store().queue().openEntry(leaving.id)));
        QCOMPARE(day.messages(leaving.id, MessageKind::WithdrawnNotice).size(), 1);
        day.page(u"Archive"_s);
        day.hears(leaving.number->text());
    });
}

void AccessGuide::g7_g8_g10_aSeatIsTakenToldAndExtended()
{
    play([](GuideSteps &day) {
        const Group russian = day.office.addGroup(2);
        GroupSpec other;
        other.seats = 1;
        other.language = GroupLanguage::Kazakh;
        other.name = u"Айгөлек"_s;
        const Group kazakh = day.office.addGroup(other);
        day.office.publish(day.office.seatsOf(russian.id) + day.office.seatsOf(kazakh.id));
        const Application child = day.office.addWaiting(aChild().build());
        day.start(Role::Registrar);

        day.call(child);
        day.press(u"Take a seat"_s);
        day.hears(u"«Солнышко»"_s);
        day.choose(u"Language of upbringing"_s, u"Kazakh"_s);
        day.hears(u"«Айгөлек»"_s);
        day.hears(u"Choosing holds nothing"_s);
        day.press(u"Next"_s);
        QVERIFY(!day.canPress(u"Send the code"_s)); // no consent yet
        day.confirm(u"Issue the referral"_s);
        day.hears(u"is issued"_s);
        const auto referral = need(day.office.store().referrals().liveOf(child.id));
        QVERIFY(referral);
        day.hears(referral->number.text());
        QCOMPARE(referral->lastDay, QDate(2026, 11, 30));
        QCOMPARE(need(day.office.store().seats().ofGroup(kazakh.id)).first().state, SeatState::OnReferral);
        const auto number = day.messages(child.id, MessageKind::ReferralNumber);
        const auto issued = day.messages(child.id, MessageKind::ReferralIssued);
        QVERIFY(number.size() == 1 && issued.size() == 1);
        day.page(u"Messages"_s);
        day.hears(number.first().body);
        day.hears(issued.first().body);

        day.comeBack(QDate(2026, 11, 27), QTime(17, 30)); // the end of working day 4
        day.call(child);
        day.press(u"Extend"_s);
        day.write(u"Referral number"_s, referral->number.text());
        day.confirm(u"Extend F8"_s);
        day.hears(u"The referral is extended through 30.12.2026."_s);
        const Referral extended = need(day.office.store().referrals().get(referral->id));
        QCOMPARE(extended.state, ReferralState::Extended);
        QCOMPARE(extended.lastDay, QDate(2026, 12, 30));
        QCOMPARE(day.messages(child.id, MessageKind::ReferralExtended).size(), 1);
        QCOMPARE(day.journaled(u"extend-referral"_s, u"referral"_s, referral->id.value), 1);
    });
}

void AccessGuide::g9_g13_papersAreBroughtRightAndWrong()
{
    play([](GuideSteps &day) {
        const Group group = day.office.addGroup(2);
        const Application right = day.office.addWaiting(aChild(1).build());
        const Application wrong = day.office.addWaiting(aChild(2).category(PriorityCategory::FirstPriority).build());
        const Referral first = day.office.addReferral(right.id, day.office.seatsOf(group.id).first().id);
        const Referral second = day.office.addReferral(wrong.id, day.office.seatsOf(group.id).last().id);
        day.start(Role::Supervisor);

        day.call(right);
        day.press(u"Enrol…"_s);
        day.write(u"Number of the contract"_s, u"Д-45/2026"_s);
        QVERIFY(!day.canPress(u"Enrol the child"_s));
        for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
            day.tick(words::of(paper));
        day.press(u"Enrol the child"_s);
        day.hears(right.child.name.brief() + u" is enrolled."_s);
        QCOMPARE(need(day.office.store().referrals().get(first.id)).state, ReferralState::Enrolled);
        QCOMPARE(need(day.office.store().referrals().get(first.id)).contractNumber, u"Д-45/2026"_s);
        QCOMPARE(day.stored(right.child.iin).state, ApplicationState::Enrolled);
        QCOMPARE(day.journaled(u"enrol-child"_s, u"referral"_s, first.id.value), 1);

        day.call(wrong);
        day.press(u"Papers wrong…"_s);
        day.write(u"Which papers, and what"_s, u"Нет паспорта здоровья"_s);
        day.press(u"Return to the queue"_s);
        day.hears(u"is back in the queue on general grounds"_s);
        const Application back = day.stored(wrong.child.iin);
        QCOMPARE(back.state, ApplicationState::Waiting);
        QCOMPARE(back.category, PriorityCategory::General);
        QCOMPARE(back.filedAt, wrong.filedAt);
        QCOMPARE(back.strikes, 0);
        QCOMPARE(need(day.office.store().referrals().get(second.id)).state, ReferralState::PapersRejected);
        QVERIFY(!need(day.office.store().referrals().holding(second.seat)));
        QCOMPARE(day.messages(wrong.id, MessageKind::PapersRejectedNotice).size(), 1);
    });
}

void AccessGuide::g11_g12_nobodyCameTwice()
{
    play([](GuideSteps &day) {
        const Group group = day.office.addGroup(1);
        day.office.publish(day.office.seatsOf(group.id));
        const Application child = day.office.addWaiting(aChild().category(PriorityCategory::FirstPriority).build());
        day.start(Role::Registrar);
        const Referral first = day.takeSeat(child);
        QCOMPARE(first.lastDay, QDate(2026, 11, 30));

        day.comeBack(QDate(2026, 12, 1));
        day.call(child);
        day.hears(u"overdue referrals: 1 of 2"_s);
        QCOMPARE(need(day.office.store().referrals().get(first.id)).state, ReferralState::Overdue);
        const Application back = day.stored(child.child.iin);
        QCOMPARE(back.state, ApplicationState::Waiting);
        QCOMPARE(back.category, PriorityCategory::General);
        QCOMPARE(back.strikes, 1);
        QCOMPARE(day.messages(child.id, MessageKind::ReturnedToQueue).size(), 1);

        day.comeBack(QDate(2026, 12, 7));
        const Referral second = day.takeSeat(child);
        day.comeBack(second.lastDay.addDays(1));
        day.page(u"Archive"_s);
        day.hears(child.number->text());
        const Application ended = day.stored(child.child.iin);
        QCOMPARE(ended.state, ApplicationState::Archived);
        QCOMPARE(ended.endCause, std::optional(Cause::SecondOverdue));
        QCOMPARE(ended.strikes, 2);
        QCOMPARE(need(day.office.store().referrals().get(second.id)).state, ReferralState::Overdue);
        QCOMPARE(day.messages(child.id, MessageKind::ArchivedTwice).size(), 1);
    });
}

QTEST_GUILESS_MAIN(AccessGuide)
#include "tst_guide.moc"
