// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statetables.h"
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

// The diagram of the office once more, written by hand: from, verb, to, roles.
const QString ApplicationDiagram = u"Filed Register Waiting Registrar,Supervisor,Administrator\n"
                                   "Filed Refuse Archived Registrar,Supervisor,Administrator\n"
                                   "Filed AgeOut Archived Worker\n"
                                   "Archived Reopen Filed Registrar,Supervisor,Administrator\n"
                                   "Archived Restore Waiting Supervisor,Administrator\n"
                                   "Waiting Issue Referred Registrar,Placement,Supervisor,Administrator,SelfService\n"
                                   "Waiting Withdraw Archived Registrar,Supervisor,Administrator,SelfService\n"
                                   "Waiting AgeOut Archived Worker\n"
                                   "Referred Withdraw Archived Registrar,Supervisor,Administrator,SelfService\n"
                                   "Referred Enrol Enrolled Placement,Kindergarten,Supervisor,Administrator\n"
                                   "Referred FirstOverdue Waiting Worker\n"
                                   "Referred SecondOverdue Archived Worker\n"
                                   "Referred PapersWrong Waiting Placement,Kindergarten,Supervisor,Administrator\n"
                                   "Referred RecallReferral Waiting Placement,Supervisor,Administrator\n"
                                   "Enrolled Leave Archived Placement,Kindergarten,Supervisor,Administrator\n"
                                   "Enrolled Graduate Archived Placement,Supervisor,Administrator\n"
                                   "Archived UndoGraduation Enrolled Placement,Supervisor,Administrator"_s;
const QString ReferralDiagram = u"Issued Extend Extended Registrar,Placement,Supervisor,Administrator,SelfService\n"
                                "* Enrol Enrolled Placement,Kindergarten,Supervisor,Administrator\n"
                                "* Lapse Overdue Worker\n"
                                "* RejectPapers PapersRejected Placement,Kindergarten,Supervisor,Administrator\n"
                                "* Withdraw Withdrawn Registrar,Supervisor,Administrator,SelfService\n"
                                "* Recall Recalled Placement,Supervisor,Administrator"_s;

/// "from verb" → {to, roles}; '*' stands for the two live states of a referral.
QMap<QString, QStringList> read(const QString &diagram)
{
    QMap<QString, QStringList> arrows;
    for (const QString &line : diagram.split(u'\n')) {
        const QStringList words = line.split(u' ');
        const QStringList froms = words.at(0) == "*"_L1 ? QStringList{u"Issued"_s, u"Extended"_s} : words.mid(0, 1);
        for (const QString &from : froms)
            arrows.insert(from + u' ' + words.at(1), words.mid(2));
    }
    return arrows;
}

template <class State, class Verb> void addAllPairs()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<Verb>("verb");
    for (const State from : allOf<State>()) {
        for (const Verb verb : allOf<Verb>())
            QTest::newRow(qUtf8Printable(toText(from) + u' ' + toText(verb))) << from << verb;
    }
}

template <class Arrow> QString rolesOf(const QList<Arrow> &arrows, const QString &pair)
{
    QStringList roles;
    for (const Arrow &arrow : arrows) {
        if (toText(arrow.from) + u' ' + toText(arrow.verb) != pair)
            continue;
        for (const Role role : arrow.roles)
            roles.append(toText(role));
    }
    return roles.join(u',');
}

template <class State, class Verb, class Arrow>
void checkPair(State from, Verb verb, const QList<Arrow> &arrows, const QString &diagram)
{
    const QString pair = toText(from) + u' ' + toText(verb);
    const QStringList expected = read(diagram).value(pair);

    const auto to = next(from, verb);

    if (expected.isEmpty()) {
        QCOMPARE(given::refusal(to), u"MoveNotAllowed"_s);
        QCOMPARE(to.error().args, (QVariantList{toText(from), toText(verb)}));
    } else {
        QVERIFY(to);
        QCOMPARE(toText(*to), expected.at(0));
    }
    QCOMPARE(rolesOf(arrows, pair), expected.value(1));
}

} // namespace

class StateTablesTest : public QObject {
    Q_OBJECT

private slots:
    void anApplicationGoesTheArrowsAndNoOther_data() { addAllPairs<ApplicationState, ApplicationVerb>(); }
    void anApplicationGoesTheArrowsAndNoOther();
    void aReferralGoesTheArrowsAndNoOther_data() { addAllPairs<ReferralState, ReferralVerb>(); }
    void aReferralGoesTheArrowsAndNoOther();
    void everyArrowIsWrittenOnce();
    void headsMayDoWhatAnyPersonMay();
    void anEndedReferralHoldsNoSeat();
    void onlyUnfinishedApplicationsAreLive();
};

void StateTablesTest::anApplicationGoesTheArrowsAndNoOther()
{
    QFETCH(ApplicationState, from);
    QFETCH(ApplicationVerb, verb);

    checkPair(from, verb, applicationArrows(), ApplicationDiagram);
}

void StateTablesTest::aReferralGoesTheArrowsAndNoOther()
{
    QFETCH(ReferralState, from);
    QFETCH(ReferralVerb, verb);

    checkPair(from, verb, referralArrows(), ReferralDiagram);
}

void StateTablesTest::everyArrowIsWrittenOnce()
{
    QCOMPARE(applicationArrows().size(), read(ApplicationDiagram).size());
    QCOMPARE(referralArrows().size(), read(ReferralDiagram).size());
}

void StateTablesTest::headsMayDoWhatAnyPersonMay()
{
    const auto check = [](const QList<Role> &roles) {
        const bool byPerson = roles != QList<Role>{Role::Worker};
        QCOMPARE(roles.contains(Role::Supervisor), byPerson);
        QCOMPARE(roles.contains(Role::Administrator), byPerson);
        QVERIFY(!byPerson || !roles.contains(Role::Worker));
    };
    for (const ApplicationArrow &arrow : applicationArrows())
        check(arrow.roles);
    for (const ReferralArrow &arrow : referralArrows())
        check(arrow.roles);
}

void StateTablesTest::anEndedReferralHoldsNoSeat()
{
    for (const ReferralState state : allOf<ReferralState>())
        QCOMPARE(isLive(state), state == ReferralState::Issued || state == ReferralState::Extended);
}

void StateTablesTest::onlyUnfinishedApplicationsAreLive()
{
    for (const ApplicationState state : allOf<ApplicationState>())
        QCOMPARE(isLive(state), state != ApplicationState::Enrolled && state != ApplicationState::Archived);
}

QTEST_GUILESS_MAIN(StateTablesTest)
#include "tst_statetables.moc"
