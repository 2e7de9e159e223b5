// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"
#include "usecases/own/ownstore.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two kindergartens, each with a child on referral and one that attends, and children that wait for a seat or for registration.
struct Town {
    Town()
    {
        own = office.addGroup(4);
        other = office.addGroup(4);
        comes = sent(u"Келетін"_s, own, 0);
        attends = sent(u"Баратын"_s, own, 1);
        office.enrol(attends.id);
        foreign = sent(u"Бөтен"_s, other, 0);
        foreignAttends = sent(u"Жат"_s, other, 1);
        office.enrol(foreignAttends.id);
        waits = office.addWaiting(anApplication().named(u"Күтуші"_s, u"Сәуле"_s).build());
        filed = office.addFiled(anApplication().named(u"Жаңа"_s, u"Дана"_s).build());
        worker = office.actor(Role::Kindergarten, own.kindergarten);
    }
    Referral sent(const QString &surname, const Group &group, int seat)
    {
        const Application child = office.addWaiting(anApplication().named(surname, u"Айша"_s).build());
        return office.addReferral(child.id, office.seatsOf(group.id).at(seat).id);
    }
    Application childOf(const Referral &referral) { return need(office.store().applications().get(referral.application)); }

    TestOffice office;
    Group own, other;
    Referral comes, attends, foreign, foreignAttends;
    std::optional<Application> waits, filed;
    Actor worker;
};

using Seen = QList<ApplicationId>;
const QString refused = u"NotPermitted"_s;

template <class Row, class F> Result<Seen> seenIn(const Result<QList<Row>> &rows, F id)
{
    if (!rows)
        return tl::unexpected(rows.error());
    Seen seen;
    for (const Row &row : *rows)
        seen.append(id(row));
    return seen;
}
template <class Row, class F> Result<Seen> seenIn(const Result<Page<Row>> &page, F id)
{
    return page ? seenIn(Result<QList<Row>>(page->rows), id) : Result<Seen>(tl::unexpected(page.error()));
}
template <class T> Result<Seen> seenOne(const Result<std::optional<T>> &found, ApplicationId T::*id)
{
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Seen{(**found).*id} : Seen{};
}
/// Of a single thing only whether it is given.
template <class T> Result<Seen> given(const Result<T> &thing)
{
    return thing ? Result<Seen>(Seen{}) : Result<Seen>(tl::unexpected(thing.error()));
}

ApplicationId ofReferral(const ReferralRow &row) { return row.referral.application; }
ApplicationId ofRow(const ApplicationRow &row) { return row.id; }

struct Look {
    const char *name;
    std::function<Result<Seen>(Town &, Store &)> ask;
    std::function<Seen(Town &)> shown;
    QString error{};
};

const auto none = [](Town &) { return Seen{}; };
const auto theOneThatComes = [](Town &town) { return Seen{town.comes.application}; };

SearchQuery named(const QString &surname) { return understand(surname); }
Result<Seen> found(Store &store, const QString &typed)
{
    return seenIn(store.readers().search(named(typed), 20), [](const SearchHit &hit) { return hit.application.id; });
}

/// What a kindergarten's own worker is shown of lists.
QList<Look> lists()
{
    return {
        {"today", [](Town &t, Store &s) { return seenIn(s.readers().tasks(t.office.now(), t.office.rules(), 50), [](const TaskRow &row) { return *row.application; }); }, theOneThatComes},
        {"live referrals", [](Town &, Store &s) { return seenIn(s.readers().referrals({}, {}), ofReferral); }, theOneThatComes},
        {"all referrals", [](Town &, Store &s) { return seenIn(s.readers().referrals({false, {}, {}, {}}, {}), ofReferral); },
         [](Town &t) { return Seen{t.comes.application, t.attends.application}; }},
        {"referrals of another kindergarten", [](Town &t, Store &s) { return seenIn(s.readers().referrals({true, {}, t.other.kindergarten, {}}, {}), ofReferral); }, theOneThatComes},
        {"referrals found by another's name", [](Town &, Store &s) { return seenIn(s.readers().referrals({true, {}, {}, named(u"Бөтен"_s)}, {}), ofReferral); }, none},
        {"search, own child", [](Town &, Store &s) { return found(s, u"келетин"_s); }, theOneThatComes},
        {"search, own child by IIN", [](Town &t, Store &s) { return found(s, t.childOf(t.comes).child.iin.text()); }, theOneThatComes},
        {"search, own child by phone", [](Town &t, Store &s) { return found(s, t.childOf(t.comes).phones.first().number.e164()); }, theOneThatComes},
        {"search, another's child", [](Town &, Store &s) { return found(s, u"Бөтен"_s); }, none},
        {"search, another's child by IIN", [](Town &t, Store &s) { return found(s, t.childOf(t.foreign).child.iin.text()); }, none},
        {"search, another's child by number", [](Town &t, Store &s) { return found(s, t.childOf(t.foreign).number->text()); }, none},
        {"search, a waiting child", [](Town &, Store &s) { return found(s, u"Күтуші"_s); }, none},
        {"seats of an own group", [](Town &t, Store &s) {
             return seenIn(s.seats().ofGroup(t.own.id), [](const SeatStatus &seat) { return seat.application.value_or(ApplicationId()); });
         }, [](Town &t) { return Seen{t.comes.application, t.attends.application, {}, {}}; }},
        {"seats of another's group", [](Town &t, Store &s) { return given(s.seats().ofGroup(t.other.id)); }, none, refused},
        {"promises of another's group", [](Town &t, Store &s) { return given(s.readers().promises(t.other.id)); }, none, refused},
        {"to be registered", [](Town &, Store &s) { return seenIn(s.readers().toRegister({}), ofRow); }, none},
        {"queue", [](Town &, Store &s) { return seenIn(s.readers().queue({}, {}), [](const QueueRow &row) { return row.application.id; }); }, none},
        {"archive", [](Town &, Store &s) { return seenIn(s.readers().archive({}, {}), ofRow); }, none},
        {"messages", [](Town &, Store &s) { return seenIn(s.readers().messages({}, {}), [](const MessageRow &row) { return *row.message.application; }); }, none},
        {"to be phoned", [](Town &, Store &s) { return seenIn(s.readers().toPhone(50), [](const PhoneRow &row) { return *row.application; }); }, none},
        {"inquiries", [](Town &, Store &s) { return seenIn(s.readers().inquiries({}, {}), [](const InquiryRow &) { return ApplicationId(); }); }, none},
        {"hidden seats", [](Town &, Store &s) { return seenIn(s.readers().seatWatch(), [](const SeatWatchRow &) { return ApplicationId(); }); }, none},
    };
}

/// What they are shown of single things.
QList<Look> things()
{
    return {
        {"card of an own child", [](Town &t, Store &s) { return given(s.readers().card(t.comes.application, t.office.now())); }, none},
        {"card of another's child", [](Town &t, Store &s) { return given(s.readers().card(t.foreign.application, t.office.now())); }, none, refused},
        {"card of a waiting child", [](Town &t, Store &s) { return given(s.readers().card(t.waits->id, t.office.now())); }, none, refused},
        {"own application", [](Town &t, Store &s) { return given(s.applications().get(t.attends.application)); }, none},
        {"another's application", [](Town &t, Store &s) { return given(s.applications().get(t.foreignAttends.application)); }, none, refused},
        {"an application that is filed", [](Town &t, Store &s) { return given(s.applications().get(t.filed->id)); }, none, refused},
        {"own applications at once", [](Town &t, Store &s) { return given(s.applications().getAll({t.comes.application, t.attends.application})); }, none},
        {"another's among own ones", [](Town &t, Store &s) { return given(s.applications().getAll({t.comes.application, t.foreign.application})); }, none, refused},
        {"own seats at once", [](Town &t, Store &s) { return given(s.seats().getAll({t.comes.seat, t.attends.seat})); }, none},
        {"another's seat among own ones", [](Town &t, Store &s) { return given(s.seats().getAll({t.comes.seat, t.foreign.seat})); }, none, refused},
        {"another's application by its number", [](Town &t, Store &s) { return seenOne(s.applications().byNumber(*t.childOf(t.foreign).number), &Application::id); }, none},
        {"an own child by its IIN", [](Town &t, Store &s) { return seenOne(s.applications().latestOfChild(t.childOf(t.comes).child.iin), &Application::id); }, theOneThatComes},
        {"another's child by its IIN", [](Town &t, Store &s) { return seenOne(s.applications().latestOfChild(t.childOf(t.foreign).child.iin), &Application::id); }, none},
        {"another's enrolled child by its IIN", [](Town &t, Store &s) { return seenOne(s.applications().enrolledOfChild(t.childOf(t.foreignAttends).child.iin), &Application::id); }, none},
        {"numbers that another's family had", [](Town &t, Store &s) { return given(s.applications().phoneHistory(t.foreign.application)); }, none, refused},
        {"own referral", [](Town &t, Store &s) { return given(s.referrals().get(t.comes.id)); }, none},
        {"another's referral", [](Town &t, Store &s) { return given(s.referrals().get(t.foreign.id)); }, none, refused},
        {"another's referral by its number", [](Town &t, Store &s) { return seenOne(s.referrals().byNumber(t.foreign.number), &Referral::application); }, none},
        {"another's place in the queue", [](Town &t, Store &s) { return given(s.queue().history(t.waits->id)); }, none, refused},
        {"another's message", [](Town &t, Store &s) { return given(s.outbox().get(t.office.addMessage(*t.waits, MessageKind::Accepted).id)); }, none, refused},
        {"own child's message", [](Town &t, Store &s) { return given(s.outbox().get(t.office.addMessage(t.childOf(t.comes), MessageKind::Accepted).id)); }, none},
        {"the journal", [](Town &t, Store &s) { return given(s.journal().ofSubject(u"application"_s, t.comes.application.value)); }, none, refused},
        {"a change of another's application", [](Town &t, Store &s) { return given(s.applications().update(*t.waits, *t.waits).map([] { return 0; })); }, none, refused},
    };
}

} // namespace

/// A kindergarten's own worker: what they are shown, what they may do.
class OwnKindergartenTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyElseReadsTheStoreItself()
    {
        Town town;

        for (const Role role : allOf<Role>())
            QCOMPARE(ownStore(town.office.store(), {WorkerId{1}, {}, {}, role, {}, {}}) != nullptr, role == Role::Kindergarten);
    }
    void showsOwnChildrenAndHidesTheOthers_data()
    {
        QTest::addColumn<int>("look");

        const QList<Look> all = lists() + things();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void showsOwnChildrenAndHidesTheOthers()
    {
        QFETCH(int, look);
        const Look asked = (lists() + things()).at(look);
        Town town;
        town.office.addMessage(*town.waits, MessageKind::Registered, MessageState::Undelivered);
        const auto store = ownStore(town.office.store(), town.worker);

        const Result<Seen> seen = asked.ask(town, *store);

        QCOMPARE(seen ? QString() : toText(seen.error().code), asked.error);
        if (seen)
            QCOMPARE(*seen, asked.shown(town));
    }
    void aWorkerOfNoKindergartenIsShownNothing()
    {
        Town town;
        Actor lost = town.worker;
        lost.kindergarten.reset();
        const auto store = ownStore(town.office.store(), lost);

        QVERIFY(need(store->readers().referrals({false, {}, {}, {}}, {})).rows.isEmpty());
        QVERIFY(need(store->readers().kindergartens({})).isEmpty());
        QVERIFY(!store->readers().card(town.comes.application, town.office.now()));
    }
    void countsOnlyWhoIsExpectedHere()
    {
        Town town;
        town.office.setNow(town.comes.lastDay);
        const auto store = ownStore(town.office.store(), town.worker);

        const TodayCounts counts = need(store->readers().todayCounts(town.office.now(), town.office.rules()));
        const NightPreview night = need(store->readers().nightPreview(town.office.now(), town.office.rules()));

        QVERIFY(counts.referralsLive == 1 && counts.referralsLapseToday == 1 && counts.toRegister == 0 && counts.messagesUndelivered == 0);
        QVERIFY(night.lapse == 1 && night.seatsFreed == 1 && night.agedOut == 0);
    }
    void tellsOfAnOwnChildOnlyWhatHappenedHere()
    {
        // It was sent to the other kindergarten first, and that referral was recalled.
        Town town;
        const Referral before = town.foreign;
        need(perform<RecallReferral>(town.office.store(), town.office.actor(Role::Supervisor), town.office.random(), {before.id, u"x"_s}));
        town.office.addReferral(before.application, town.office.seatsOf(town.own.id).at(2).id);
        const auto store = ownStore(town.office.store(), town.worker);

        const ApplicationCard card = need(store->readers().card(before.application, town.office.now()));

        QCOMPARE(card.referrals.size(), 1);
        QCOMPARE(card.referrals.first().kindergartenId, town.own.kindergarten);
        QCOMPARE(need(store->referrals().ofApplication(before.application)).size(), 1);
    }
    void mayRunTheseVerbsOnly()
    {
        QStringList verbs;
        for (const VerbInfo &verb : allVerbs())
            if (verb.roles.contains(Role::Kindergarten))
                verbs.append(verb.name);
        verbs.sort();

        QCOMPARE(verbs, (QStringList{u"change-password"_s, u"enrol-child"_s, u"leave-kindergarten"_s, u"reject-papers"_s, u"save-draft"_s, u"view-card"_s}));
    }
    void runsThemForOwnChildrenOnly_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<bool>("ofAttending");

        QJsonArray papers;
        for (const EnrolmentPaper paper : allOf<EnrolmentPaper>())
            papers.append(toText(paper));
        QTest::newRow("enrol") << u"enrol-child"_s << QJsonObject{{u"papers"_s, papers}, {u"contractNumber"_s, u"1"_s}, {u"contractDate"_s, u"2026-11-23"_s}} << false;
        QTest::newRow("papers wrong") << u"reject-papers"_s << QJsonObject{{u"reason"_s, u"x"_s}} << false;
        QTest::newRow("leave") << u"leave-kindergarten"_s << QJsonObject{{u"reason"_s, u"x"_s}} << true;
        QTest::newRow("card") << u"view-card"_s << QJsonObject{{u"purpose"_s, u"x"_s}} << false;
    }
    void runsThemForOwnChildrenOnly()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, input);
        QFETCH(bool, ofAttending);
        Town town;
        const auto run = [&](const Referral &referral) {
            QJsonObject whole = input;
            whole.insert(verb == u"view-card"_s ? u"application"_s : u"referral"_s,
                         verb == u"view-card"_s ? referral.application.value : referral.id.value);
            const auto done = findVerb(verb)->run(town.office.store(), town.worker, town.office.random(), whole, {});
            return done ? QString() : toText(done.error().code) + done.error().field;
        };

        QCOMPARE(run(ofAttending ? town.foreignAttends : town.foreign), refused);
        QCOMPARE(run(ofAttending ? town.attends : town.comes), QString());
    }
};

QTEST_GUILESS_MAIN(OwnKindergartenTest)
#include "tst_ownkindergarten.moc"
