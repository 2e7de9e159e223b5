// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"

#include "ui/common/theme.h"
#include "ui/desk/deskverbs.h"
#include "ui/desk/familypanel.h"
#include "usecases/applications/changemobile.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/sendcode.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/reports/runnight.h"
#include "words/words.h"

#include <QPushButton>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DeskVerb tried[] = {DeskVerb::Extend,       DeskVerb::Enrol,          DeskVerb::PapersWrong, DeskVerb::Recall, DeskVerb::TakeSeat,
                              DeskVerb::ChangeMobile, DeskVerb::WrittenRequest, DeskVerb::Withdraw};

constexpr int childrenOfAStretch = 160;

/// A referral's life in a piece of the calendar, written down by hand.
struct Stretch {
    const char *what;
    QDate issued;
    QList<QDate> workingDays; ///< 1 to 7 after the issue
    QDate extendedLast;       ///< 30 calendar days after working day 5

    QDate day(int working) const { return working == 0 ? issued : workingDays.at(working - 1); }
    /// Every working day, and the last day off before it where there is one, with the working day that it leads to: a term that ends
    /// with working day 4 has ended on the Sunday after it.
    QList<std::pair<QDate, int>> days() const
    {
        QList<std::pair<QDate, int>> all{{issued, 0}};
        for (int working = 1; working <= 7; ++working) {
            if (day(working).addDays(-1) != day(working - 1))
                all.append({day(working).addDays(-1), working});
            all.append({day(working), working});
        }
        return all;
    }
};

const QList<Stretch> &stretches()
{
    static const QList<Stretch> all{
        {"a weekend and the end of a month", {2026, 11, 23}, {{2026, 11, 24}, {2026, 11, 25}, {2026, 11, 26}, {2026, 11, 27}, {2026, 11, 30}, {2026, 12, 1}, {2026, 12, 2}}, {2026, 12, 30}},
        {"1 May, Saturday 4 May worked for the 8th, 7 and 9 May", {2024, 4, 30}, {{2024, 5, 2}, {2024, 5, 3}, {2024, 5, 4}, {2024, 5, 6}, {2024, 5, 10}, {2024, 5, 13}, {2024, 5, 14}}, {2024, 6, 9}},
        {"New Year, Sunday 5 January worked for the 3rd, Christmas", {2024, 12, 30}, {{2024, 12, 31}, {2025, 1, 5}, {2025, 1, 6}, {2025, 1, 8}, {2025, 1, 9}, {2025, 1, 10}, {2025, 1, 13}}, {2025, 2, 8}},
        {"8 March, a Sunday, moved to Monday", {2026, 3, 5}, {{2026, 3, 6}, {2026, 3, 10}, {2026, 3, 11}, {2026, 3, 12}, {2026, 3, 13}, {2026, 3, 16}, {2026, 3, 17}}, {2026, 4, 12}},
        {"Nauryz, and an extension that ends on a holiday", {2026, 3, 20}, {{2026, 3, 26}, {2026, 3, 27}, {2026, 3, 30}, {2026, 3, 31}, {2026, 4, 1}, {2026, 4, 2}, {2026, 4, 3}}, {2026, 5, 1}},
        {"issued on a Saturday, the end of August", {2026, 8, 29}, {{2026, 8, 31}, {2026, 9, 1}, {2026, 9, 2}, {2026, 9, 3}, {2026, 9, 4}, {2026, 9, 7}, {2026, 9, 8}}, {2026, 10, 4}},
        {"the end of the year, New Year moved, Christmas", {2026, 12, 28}, {{2026, 12, 29}, {2026, 12, 30}, {2026, 12, 31}, {2027, 1, 5}, {2027, 1, 6}, {2027, 1, 8}, {2027, 1, 11}}, {2027, 2, 5}},
    };
    return all;
}

/// R9, R10, R11 by hand: live (+) and dead (-) on working days 0 to 7, while the night run has not come.
const char *livesOn(DeskVerb verb, bool extended)
{
    switch (verb) {
    case DeskVerb::Extend: return extended ? "--------" : "+++++---"; // R10: through the end of WD4, once
    case DeskVerb::Enrol:
    case DeskVerb::PapersWrong:
    case DeskVerb::Recall: return extended ? "++++++++" : "++++++--"; // R9: through the end of WD5; R11: 30 days more
    case DeskVerb::TakeSeat: return "--------";                       // R19: it holds a seat
    case DeskVerb::ChangeMobile:
    case DeskVerb::WrittenRequest:
    case DeskVerb::Withdraw: return "++++++++"; // G5, G6, G14 have no term
    case DeskVerb::RenewBenefit: break;
    }
    Q_UNREACHABLE();
}

/// The day that the reason beside a dead button has to name.
QDate untilWhen(DeskVerb verb, bool extended, const Stretch &stretch, QDate today)
{
    if (extended)
        return stretch.extendedLast;
    return verb == DeskVerb::Extend && today <= stretch.day(5) ? stretch.day(4) : stretch.day(5);
}

/// Children with referrals of one day, a fresh one for every try, and a supervisor, who may do everything.
class Stage {
public:
    Stage(QDate issued, bool extended) : m_extended(extended)
    {
        office.setNow(issued, QTime(9, 0));
        m_actor = office.actor(Role::Supervisor);
        GroupSpec spec;
        spec.seats = childrenOfAStretch;
        spec.bornFrom = QDate(issued.year() - 2, 1, 1);
        spec.bornUntil = QDate(issued.year() - 2, 12, 31);
        m_group = office.addGroup(spec);
        office.publish(office.seatsOf(m_group.id));
    }

    /// A family whose referral was issued now, by the verb itself, and extended a minute later where it is to be.
    Application referred(QDate issued)
    {
        office.setNow(issued, QTime(9, 0));
        const Application child = office.addWaiting(anApplication().born(QDate(issued.year() - 2, 5, 14)).build());
        need(takeSeat(child));
        office.advance(61);
        if (m_extended)
            need(extend(child));
        return child;
    }

    Chance chance(DeskVerb verb, const Application &child) { return chanceOf(verb, card(child), m_actor); }
    FamilyCard card(const Application &child) { return need(readFamilyCard(office.store(), child.id)); }
    const Actor &actor() const { return m_actor; }

    /// The verb itself with everything right: number, papers, code. Why it was refused.
    std::optional<Error> act(DeskVerb verb, const Application &child);
    void night() { need(perform<RunNight>(office.store(), Actor::system(u"PC-1"_s), office.random(), {})); }

    TestOffice office;

private:
    template <class V> Result<typename V::Output> run(const typename V::Input &input)
    {
        return perform<V>(office.store(), m_actor, office.random(), input);
    }
    template <class T> static std::optional<Error> refusalOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }
    Referral newest(const Application &child) { return need(office.store().referrals().ofApplication(child.id)).first(); }
    QString code(CodePurpose purpose, const Application &child, const QString &phone);
    Result<TakeSeat::Output> takeSeat(const Application &child);
    Result<ExtendReferral::Output> extend(const Application &child);
    Result<Nothing> changeMobile(const Application &child);

    bool m_extended;
    Actor m_actor;
    Group m_group;
};

/// The digits that came; none when none was sent.
QString Stage::code(CodePurpose purpose, const Application &child, const QString &phone)
{
    SendCode::Input input;
    input.phone = phone;
    input.purpose = purpose;
    input.application = child.id;
    input.consent = true;
    if (purpose == CodePurpose::TakeSeat)
        input.group = m_group.id;
    if (purpose == CodePurpose::ExtendReferral)
        input.referral = newest(child).id;
    const auto sent = run<SendCode>(input);
    if (!sent)
        return {};
    const QString text = need(office.store().outbox().get(sent->message)).body;
    return QRegularExpression(u"\\b\\d{4}\\b"_s).match(text).captured();
}

Result<TakeSeat::Output> Stage::takeSeat(const Application &child)
{
    const QString phone = child.phones.first().number.e164();
    return run<TakeSeat>({child.id, {}, m_group.id, phone, code(CodePurpose::TakeSeat, child, phone), true});
}

Result<ExtendReferral::Output> Stage::extend(const Application &child)
{
    const QString phone = child.phones.first().number.e164();
    const Referral referral = newest(child);
    return run<ExtendReferral>({referral.id, referral.number.text(), phone, code(CodePurpose::ExtendReferral, child, phone)});
}

Result<Nothing> Stage::changeMobile(const Application &child)
{
    const QString fresh = u"+7705"_s + child.phones.first().number.e164().right(7);
    return run<ChangeMobile>({child.id, {}, child.number->text(), child.phones.first().number.e164(), fresh,
                              code(CodePurpose::ChangeMobile, child, fresh)});
}

std::optional<Error> Stage::act(DeskVerb verb, const Application &child)
{
    const ReferralId referral = newest(child).id;
    const QString phone = child.phones.first().number.e164();
    const QDate today = localDay(office.now());
    switch (verb) {
    case DeskVerb::TakeSeat: return refusalOf(takeSeat(child));
    case DeskVerb::Extend: return refusalOf(extend(child));
    case DeskVerb::Enrol: return refusalOf(run<EnrolChild>({referral, allOf<EnrolmentPaper>(), u"Д-1"_s, today}));
    case DeskVerb::PapersWrong: return refusalOf(run<RejectPapers>({referral, u"Нет паспорта здоровья"_s}));
    case DeskVerb::Recall: return refusalOf(run<RecallReferral>({referral, u"Ошибка в бюллетене"_s}));
    case DeskVerb::ChangeMobile: return refusalOf(changeMobile(child));
    case DeskVerb::WrittenRequest: return refusalOf(run<RecordWrittenRequest>({child.id, {}, phone, u"+77059990001"_s, u"ЗТ-1"_s, today}));
    case DeskVerb::Withdraw:
        return refusalOf(run<WithdrawApplication>({child.id, {}, child.number->text(), phone, code(CodePurpose::Withdraw, child, phone)}));
    case DeskVerb::RenewBenefit: break;
    }
    Q_UNREACHABLE();
}

QString said(QDate day) { return day.toString(u"dd.MM.yyyy"_s); }

} // namespace

/// A button of the desk is live exactly when the rules allow what it does, and a dead one names the day that decided it.
class TestDeskButtons : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_panel.reset(); }
    void areLiveExactlyWhenTheVerbIsAccepted_data();
    void areLiveExactlyWhenTheVerbIsAccepted();
    void dieAtMidnightAfterTheLastDay_data();
    void dieAtMidnightAfterTheLastDay();
    void extendDiesAtMidnightAfterTheFourthWorkingDay();

private:
    void check(Stage &stage, DeskVerb verb, const Application &child, bool live, QDate until);

    std::unique_ptr<FamilyPanel> m_panel;
};

void TestDeskButtons::initTestCase()
{
    theme::apply(*qApp);
    m_panel = std::make_unique<FamilyPanel>();
    m_panel->retranslate();
}

/// Looks at the button and at its chance, and then does what it stands for.
void TestDeskButtons::check(Stage &stage, DeskVerb verb, const Application &child, bool live, QDate until)
{
    const QString where = u"%1 at %2: "_s.arg(wordOf(verb), words::instant(stage.office.now()));
    const FamilyCard card = stage.card(child);
    m_panel->show(card, false, stage.actor());
    const auto *button = Counter::find<QPushButton>(*m_panel, u"desk."_s + wordOf(verb));
    const Chance chance = stage.chance(verb, child);
    QVERIFY2(chance.allowed == live, qPrintable(where + chance.why));
    QVERIFY2(button->isEnabled() == live, qPrintable(where + button->toolTip()));
    QVERIFY2(belongs(verb, card) || !live, qPrintable(where + u"live and not there"_s));

    const auto refused = stage.act(verb, child);

    QVERIFY2(!refused == live, qPrintable(where + (refused ? toText(refused->code) : u"accepted"_s)));
    if (live)
        return;
    QVERIFY2(!chance.why.isEmpty() && button->toolTip() == chance.why, qPrintable(where + chance.why));
    if (until.isValid()) {
        QVERIFY2(chance.why.contains(said(until)), qPrintable(where + chance.why));
        QVERIFY2(words::of(*refused).contains(said(until)), qPrintable(where + words::of(*refused)));
    }
}

void TestDeskButtons::areLiveExactlyWhenTheVerbIsAccepted_data()
{
    QTest::addColumn<int>("stretch");
    QTest::addColumn<bool>("extended");
    for (int i = 0; i < stretches().size(); ++i)
        for (const bool extended : {false, true})
            QTest::addRow("%s, %s", stretches().at(i).what, extended ? "extended" : "issued") << i << extended;
}

void TestDeskButtons::areLiveExactlyWhenTheVerbIsAccepted()
{
    QFETCH(int, stretch);
    QFETCH(bool, extended);
    const Stretch &days = stretches().at(stretch);
    Stage stage(days.issued, extended);
    QList<Application> children;
    for (qsizetype i = 0; i < days.days().size() * qsizetype(std::size(tried)); ++i)
        children << stage.referred(days.issued);

    for (const auto &[day, working] : days.days()) {
        stage.office.setNow(day, QTime(17, 0));
        for (const DeskVerb verb : tried) {
            const bool live = livesOn(verb, extended)[working] == '+';
            const QDate until = verb == DeskVerb::TakeSeat ? QDate() : untilWhen(verb, extended, days, day);
            check(stage, verb, children.takeLast(), live, until);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestDeskButtons::dieAtMidnightAfterTheLastDay_data()
{
    QTest::addColumn<int>("stretch");
    QTest::addColumn<bool>("extended");
    QTest::addColumn<bool>("nightRan");
    for (int i = 0; i < stretches().size(); ++i)
        for (const bool extended : {false, true})
            for (const bool nightRan : {false, true})
                QTest::addRow("%s, %s, the night run %s", stretches().at(i).what, extended ? "extended" : "issued", nightRan ? "has run" : "is late")
                    << i << extended << nightRan;
}

void TestDeskButtons::dieAtMidnightAfterTheLastDay()
{
    QFETCH(int, stretch);
    QFETCH(bool, extended);
    QFETCH(bool, nightRan);
    const Stretch &days = stretches().at(stretch);
    const QDate last = extended ? days.extendedLast : days.day(5);
    Stage stage(days.issued, extended);
    QList<Application> children;
    for (int i = 0; i < 9; ++i)
        children << stage.referred(days.issued);

    stage.office.setNow(last, QTime(23, 59, 59));
    for (const DeskVerb verb : {DeskVerb::Enrol, DeskVerb::PapersWrong, DeskVerb::Recall})
        check(stage, verb, children.takeLast(), true, {});
    stage.office.advance(1);
    QCOMPARE(stage.office.now(), startOfLocalDay(last.addDays(1)));
    if (nightRan)
        stage.night();

    // Annulled or about to be: no difference to the family. Once it is annulled the card speaks of no referral any more.
    for (const DeskVerb verb : {DeskVerb::Extend, DeskVerb::Enrol, DeskVerb::PapersWrong, DeskVerb::Recall})
        check(stage, verb, children.takeLast(), false, nightRan ? QDate() : last);
    // Back in the queue it may take another seat.
    check(stage, DeskVerb::TakeSeat, children.takeLast(), nightRan, {});
    check(stage, DeskVerb::Withdraw, children.takeLast(), true, {});
}

void TestDeskButtons::extendDiesAtMidnightAfterTheFourthWorkingDay()
{
    for (const Stretch &days : stretches()) {
        Stage stage(days.issued, false);
        const Application early = stage.referred(days.issued);
        const Application late = stage.referred(days.issued);

        stage.office.setNow(days.day(4), QTime(23, 59, 59));
        check(stage, DeskVerb::Extend, early, true, {});
        stage.office.advance(1);

        check(stage, DeskVerb::Extend, late, false, days.day(4));
        QCOMPARE(stage.card(early).liveReferral()->referral.lastDay, days.extendedLast);
    }
}

QTEST_MAIN(TestDeskButtons)

#include "tst_deskbuttons.moc"
