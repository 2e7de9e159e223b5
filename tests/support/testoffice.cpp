// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testoffice.h"

#include "storage/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

NewOffice newOffice(const QDateTime &now)
{
    NewOffice office;
    office.info = {u"Отдел образования города Темиртау"_s,
                   u"Теміртау қаласының білім бөлімі"_s,
                   u"Темиртау"_s,
                   u"пр. Мира, 1"_s,
                   u"+7 7213 90-00-00"_s,
                   false};
    office.administrator.login = u"admin"_s;
    office.administrator.name = u"А. Сейткали"_s;
    office.password = u"correct horse"_s;
    office.districts = {{{}, u"Центр"_s, u"Орталық"_s}, {{}, u"Старый город"_s, u"Ескі қала"_s}};
    office.now = now;
    office.cost = PasswordCost::Least;
    return office;
}

Actor actorOf(const WorkerAccount &account)
{
    return {account.id, account.login, account.name, account.role, account.kindergarten, u"PC-1"_s};
}

QueueEntry entryOf(const Application &application, const QDateTime &at, Cause cause)
{
    QueueEntry entry;
    entry.application = application.id;
    entry.birthYear = application.child.birthDate.year();
    entry.category = application.category;
    entry.filedAt = application.filedAt;
    entry.numberYear = application.number->year();
    entry.numberSequence = application.number->sequence();
    entry.enteredAt = at;
    entry.enteredCause = cause;
    return entry;
}

Referral issued(const Application &application, SeatId seat, int sequence, const QDateTime &now)
{
    const QDate day = localDay(now);
    Referral referral;
    referral.number = ReferralNumber(day.year(), sequence);
    referral.application = application.id;
    referral.seat = seat;
    referral.issuedAt = now;
    referral.terms.visitBy = day.addDays(5);
    referral.terms.extendUntil = day.addDays(4);
    referral.terms.validUntil = day.addDays(7);
    referral.terms.extendedValidUntil = day.addDays(37);
    referral.lastDay = referral.terms.validUntil;
    referral.categoryAtIssue = application.category;
    referral.positionAtIssue = 1;
    return referral;
}

} // namespace

NewOffice newTestOffice()
{
    return newOffice(QDateTime(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC));
}

TestOffice::TestOffice(const QString &path)
    : m_now(std::make_shared<QDateTime>(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC))
{
    if (ServerAddress::isOne(path))
        openOnServer(std::make_unique<TestServer::Database>(need(ServerAddress::parse(path))));
    else if (path == u":memory:"_s && TestServer::isWanted())
        makeOnServer();
    else
        openFile(path);
    (void)m_store->readers().changed();
}

void TestOffice::openFile(const QString &path)
{
    const bool fresh = !QFile::exists(path);
    m_store = storeOn(need(fresh ? Database::create(path) : Database::open(path)));
    if (fresh)
        need(seedOffice(*m_store, newOffice(*m_now)));
}

void TestOffice::makeOnServer()
{
    openOnServer(std::make_unique<TestServer::Database>(newOffice(*m_now)));
    need(m_store->session().run(u"UPDATE secret SET pepper = gen_random_bytes(32)"_s)); // as every office has its own
    setNow(*m_now);
}

void TestOffice::openOnServer(std::unique_ptr<TestServer::Database> database)
{
    m_database = std::move(database);
    m_store = storeOn(m_database->open());
}

std::unique_ptr<SqlStore> TestOffice::storeOn(std::unique_ptr<SqlConnection> connection) const
{
    return std::make_unique<SqlStore>(std::move(connection), clock(), PasswordCost::Least);
}

Clock TestOffice::clock() const
{
    return [now = m_now] { return *now; };
}

SqlStore &TestOffice::storeOf(const Actor &actor)
{
    if (!m_database)
        return *m_store;
    auto &store = m_stores[actor.login];
    if (!store)
        store = storeOn(m_database->openAs(actor.login, actor.role));
    if (actor.role == Role::SelfService) // as if each family had been looked up
        need(m_store->session().run(uR"(INSERT INTO terminal_child (worker_id, child_iin, at) SELECT DISTINCT ?::bigint, child_iin, ?::bigint FROM application
            ON CONFLICT (worker_id, child_iin) DO UPDATE SET at = excluded.at)"_s,
                                    binds(actor.id, now())));
    return *store;
}

void TestOffice::setNow(const QDateTime &instant)
{
    *m_now = instant.toUTC();
    if (m_database) // what guards of the server go by
        need(m_store->session().run(u"INSERT INTO office_clock (id, instant) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET instant = excluded.instant"_s,
                                    binds(*m_now)));
}

void TestOffice::setNow(QDate day, QTime time)
{
    setNow(instantOf(day, time));
}

Rules TestOffice::rules()
{
    return need(m_store->settings().rulebook()).on(localDay(now()));
}

void TestOffice::tamper(const QStringList &statements)
{
    if (m_database)
        return TestServer::tamper(m_database->address(), statements);
    SqlSession &session = m_store->session();
    need(session.command(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &trigger : {u"journal_never_shrinks"_s, u"queue_entry_closes_once"_s, u"queue_entry_never_goes"_s})
        need(session.command(u"DROP TRIGGER "_s + trigger));
    for (const QString &statement : statements)
        need(session.command(statement));
}

void TestOffice::write(const std::function<void()> &work)
{
    need(m_store->transaction([&] {
        work();
        return true;
    }));
}

Actor TestOffice::administrator()
{
    return actorOf(*need(m_store->workers().byLogin(u"admin"_s)));
}

Actor TestOffice::actor(Role role, std::optional<KindergartenId> kindergarten)
{
    const QString login = toText(role).toLower() + (kindergarten ? QString::number(kindergarten->value) : QString());
    if (const auto known = need(m_store->workers().byLogin(login)))
        return actorOf(*known);
    WorkerAccount account;
    account.login = login;
    account.name = u"Работник "_s + login;
    account.role = role;
    account.kindergarten = kindergarten;
    account.passwordHash = need(m_store->workers().hashPassword(login));
    account.id = need(m_store->workers().insert(account));
    return actorOf(account);
}

DistrictId TestOffice::district(int index)
{
    return need(m_store->kindergartens().districts()).at(index).id;
}

KindergartenId TestOffice::addKindergarten(const QString &name)
{
    Kindergarten kindergarten;
    kindergarten.name = name.isEmpty() ? u"№ %1 «Балдәурен»"_s.arg(++m_kindergartens) : name;
    kindergarten.district = district();
    kindergarten.address = u"ул. Чайковского, 5"_s;
    kindergarten.phone = u"+7 7213 91-11-11"_s;
    return need(m_store->kindergartens().insert(kindergarten));
}

Group TestOffice::addGroup(const GroupSpec &spec)
{
    Group group;
    group.kindergarten = spec.kindergarten ? *spec.kindergarten : addKindergarten();
    group.name = spec.name;
    group.age = spec.age;
    group.language = spec.language;
    group.kind = spec.kind;
    group.bornFrom = spec.bornFrom;
    group.bornUntil = spec.bornUntil;
    group.schedule = u"07:30–18:00"_s;
    group.norm = spec.norm > 0 ? spec.norm : spec.seats;
    group.openedAt = now();
    group.id = need(m_store->kindergartens().insertGroup(group));
    for (int number = 1; number <= spec.seats; ++number) {
        Seat seat;
        seat.group = group.id;
        seat.number = number;
        seat.freeSince = now();
        need(m_store->seats().insert(seat));
    }
    return group;
}

Group TestOffice::addGroup(int seats)
{
    GroupSpec spec;
    spec.seats = seats;
    return addGroup(spec);
}

QList<Seat> TestOffice::seatsOf(GroupId group)
{
    QList<Seat> seats;
    for (const SeatStatus &status : need(m_store->seats().ofGroup(group)))
        seats.append(status.seat);
    return seats;
}

void TestOffice::journal(const QString &verb, ApplicationId application)
{
    JournalRow row;
    row.at = now();
    row.workerName = u"Kezek"_s;
    row.verb = verb;
    row.subject = u"application"_s;
    row.subjectId = application.value;
    need(m_store->journal().write(row));
}

Application TestOffice::addFiled(const Application &application)
{
    Application filed = application;
    write([&] {
        filed.id = need(m_store->applications().insert(filed));
        journal(u"file-application"_s, filed.id);
    });
    return filed;
}

Application TestOffice::addWaiting(const Application &application)
{
    Application waiting = application;
    waiting.state = ApplicationState::Waiting;
    waiting.registeredAt = now();
    write([&] {
        if (!waiting.number) {
            const int year = localDay(now()).year();
            waiting.number = ApplicationNumber(year, need(m_store->applications().nextSequence(year)));
        }
        waiting.id = need(m_store->applications().insert(waiting));
        need(m_store->queue().enter(entryOf(waiting, now(), Cause::Registered)));
        journal(u"register-application"_s, waiting.id);
    });
    return waiting;
}

Bulletin TestOffice::publish(const QList<Seat> &seats, std::optional<QDateTime> windowUntil)
{
    Bulletin bulletin;
    bulletin.year = localDay(now()).year();
    bulletin.publishedAt = now();
    bulletin.windowUntil = windowUntil.value_or(now());
    if (!windowUntil)
        bulletin.windowClosedAt = now();
    write([&] {
        bulletin.sequence = need(m_store->bulletins().nextSequence(bulletin.year));
        bulletin.id = need(m_store->bulletins().insert(bulletin));
        for (const Seat &seat : seats) {
            Publication publication;
            publication.bulletin = bulletin.id;
            publication.seat = seat.id;
            publication.publishedAt = now();
            publication.windowUntil = bulletin.windowUntil;
            need(m_store->bulletins().publish(publication));
        }
    });
    return bulletin;
}

Referral TestOffice::addReferral(ApplicationId id, SeatId seat)
{
    Referral referral;
    write([&] {
        const Application waiting = need(m_store->applications().get(id));
        Application application = waiting;
        need(m_store->queue().leave(id, now(), Cause::ReferralIssued));
        if (const auto publication = need(m_store->bulletins().openPublication(seat)))
            need(m_store->bulletins().endPublication(publication->id, now(), Cause::SeatTaken));
        for (const Invitation &invitation : need(m_store->bulletins().openInvitationsOf(id)))
            need(m_store->bulletins().endInvitation(invitation.id, now(), Cause::SeatTaken));
        application.state = ApplicationState::Referred;
        need(m_store->applications().update(waiting, application));
        referral = issued(application, seat, need(m_store->referrals().nextSequence(localDay(now()).year())), now());
        referral.id = need(m_store->referrals().insert(referral));
        journal(u"issue-referral"_s, id);
    });
    return referral;
}

Referral TestOffice::enrol(ReferralId id)
{
    const Referral issued = need(m_store->referrals().get(id));
    Referral referral = issued;
    write([&] {
        const Application referred = need(m_store->applications().get(referral.application));
        Application application = referred;
        referral.state = ReferralState::Enrolled;
        referral.endedAt = now();
        referral.contractNumber = u"Д-1"_s;
        referral.contractDate = localDay(now());
        need(m_store->referrals().update(issued, referral));
        application.state = ApplicationState::Enrolled;
        need(m_store->applications().update(referred, application));
        journal(u"enrol"_s, application.id);
    });
    return need(m_store->referrals().get(id));
}

Message TestOffice::addMessage(const Application &application, MessageKind kind, MessageState state)
{
    Message message{.id = {},
                    .kind = kind,
                    .phone = application.phones.constFirst().number,
                    .body = u"Место в детском саду."_s,
                    .state = state,
                    .application = application.id,
                    .referral = {},
                    .createdAt = now(),
                    .notBefore = now(),
                    .validUntil = now().addDays(1),
                    .provider = {},
                    .clientRef = m_random.uuid().toString(QUuid::WithoutBraces),
                    .providerId = {},
                    .lastCode = {},
                    .lastText = {},
                    .leaseOwner = {},
                    .leaseUntil = {},
                    .requestSentAt = {},
                    .finalAt = {},
                    .dedupKey = {},
                    .phonedAt = {},
                    .acceptedAt = {},
                    .checkAt = {},
                    .costTiyn = {}};
    const QList<MessageState> open{MessageState::Queued, MessageState::Sending, MessageState::Accepted,
                                   MessageState::Unknown};
    if (!open.contains(state))
        message.finalAt = now();
    if (state == MessageState::Sending)
        message.leaseUntil = now().addSecs(60);
    write([&] { message.id = need(m_store->outbox().enqueue(message)); });
    return message;
}

} // namespace kezek::test
