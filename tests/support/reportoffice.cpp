// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reportoffice.h"

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

const QStringList languages{u"Kazakh"_s, u"Russian"_s, u"Mixed"_s};
const QStringList categories{u"General"_s, u"General"_s, u"General"_s, u"FirstPriority"_s, u"Extraordinary"_s};
constexpr qint64 day = 86400000;

qint64 rankOf(const QString &category)
{
    return qint64(fromText<PriorityCategory>(category).value());
}

QVariant maybe(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

ReportOffice::ReportOffice(SqlSession &session, const QDateTime &now, const ReportOfficeSize &size, quint32 seed)
    : m_session(session), m_now(now.toMSecsSinceEpoch()), m_size(size), m_engine(seed)
{}

void ReportOffice::insert(const char *table, const char *columns, const QVariantList &values)
{
    QString &sql = m_statements[columns];
    if (sql.isEmpty())
        sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1StringView(table), QLatin1StringView(columns), QStringList(values.size(), u"?"_s).join(u", "_s));
    need(m_session.run(sql, values));
}

void ReportOffice::fill()
{
    addPeople();
    addPlaces();
    for (int i = 0; i < m_size.applications; ++i)
        addApplication(i);
    offerTheRest();
}

void ReportOffice::addPeople()
{
    need(m_session.each(u"SELECT id FROM district ORDER BY id"_s, {}, [&](Row &row) { m_districts.append(row.big()); }));
    const char *columns = "id, login, login_key, name, role, password_hash, active, failed_logins, must_change_password";
    for (qint64 id = 101; id <= 105; ++id) {
        const QString login = u"reports%1"_s.arg(id);
        const bool terminal = id == 105;
        insert("worker", columns, {id, login, login, u"Работник %1"_s.arg(id), terminal ? u"SelfService"_s : u"Registrar"_s, u""_s, false, 0, false});
        if (terminal)
            m_terminal = id;
        else
            m_workers.append(id);
    }
}

void ReportOffice::addPlaces()
{
    const qint64 from = startOfLocalDay(m_size.from).toMSecsSinceEpoch();
    for (int k = 0; k < m_size.kindergartens; ++k) {
        ++m_kindergarten;
        insert("kindergarten", "id, name, kind, district_id, address, phone, sort_key",
               {m_kindergarten, u"Сад %1"_s.arg(k), u"State"_s, oneOf(m_districts), u""_s, u""_s, u"%1"_s.arg(k, 6, 10, QChar(u'0'))});
        for (int g = 0; g < m_size.groupsEach; ++g) {
            ++m_group;
            const int year = 2019 + int(m_group % 6);
            const bool old = chance(30);
            const qint64 opened = from + days(60);
            const bool ended = m_group == 3, closed = m_group == 6;
            const auto at = m_now - days(200);
            insert("child_group", "id, kindergarten_id, name, age, language, kind, born_from, born_until, schedule, closed_at, closed_reason, norm, opened_at, ended_at",
                   {m_group, m_kindergarten, u"Группа %1"_s.arg(g), u"Younger"_s, oneOf(languages), u"General"_s, QDate(year, 1, 1), QDate(year, 12, 31), u""_s,
                    maybe(closed ? std::optional(at) : std::nullopt), u""_s, m_size.seatsEach + upTo(3), maybe(old ? std::nullopt : std::optional(opened)),
                    maybe(ended ? std::optional(at) : std::nullopt)});
            for (int number = 1; number <= m_size.seatsEach; ++number)
                addSeat(m_group, number, old ? from : opened);
        }
    }
}

void ReportOffice::addSeat(qint64 group, int number, qint64 opened)
{
    const bool closed = chance(4);
    insert("seat", "id, group_id, number, closed_at, closed_reason, free_since, free_cause",
           {++m_seat, group, number, maybe(closed ? std::optional(m_now - days(150)) : std::nullopt), closed ? u"ремонт"_s : u""_s, opened, u"GroupOpened"_s});
    m_freeSince.insert(m_seat, opened);
    if (!closed && group != 3 && group != 6)
        m_free.push({opened, m_seat});
}

void ReportOffice::addApplication(int index)
{
    const qint64 from = startOfLocalDay(m_size.from).toMSecsSinceEpoch();
    Child child;
    child.id = index + 1;
    child.born = QDate(2018, 1, 1).addDays(qint64(index) * 7919 % 2900);
    child.category = oneOf(categories);
    child.filed = from + upTo(m_now - from - 1000);
    if (index % 300 == 7) // some are always within their term
        child.filed = m_now - 1 - upTo(day / 2);
    child.recorded = chance(7) ? qMin(m_now - 1, child.filed + days(20)) : child.filed;
    child.sequence = child.id;
    // The row comes first, for what hangs on it; its state is known last.
    const End begin{u"Filed"_s, {}, {}, {}};
    addRow(child, begin);
    addJournal(child.recorded, chance(90) ? std::optional(oneOf(m_workers)) : std::nullopt, u"file-application"_s, child.id);
    addMessage(child, child.recorded, u"Accepted"_s);
    const End end = live(child);
    const bool numbered = end.registered.has_value();
    if (end.state != u"Filed"_s)
        need(m_session.run(u"UPDATE application SET state = ?, number_year = ?, number_sequence = ?, registered_at = ?, ended_at = ?, end_cause = ? WHERE id = ?"_s,
                           {end.state, maybe(numbered ? std::optional(qint64(2026)) : std::nullopt), maybe(numbered ? std::optional(child.sequence) : std::nullopt),
                            maybe(end.registered), maybe(end.ended), orNull(end.cause), child.id}));
    addEdits(child);
    for (int views = int(upTo(2)); views > 0; --views)
        addJournal(child.filed + upTo(m_now - child.filed), chance(85) ? std::optional(oneOf(m_workers)) : chance(50) ? std::optional(m_terminal) : std::nullopt, u"view-card"_s, child.id);
    if (chance(6) || index % 300 == 7)
        addQuestion(child.id);
}

void ReportOffice::addRow(const Child &child, const End &end)
{
    const QString iin = testIin(child.born, int(child.id / 2900)).text();
    insert("application",
           "id, state, source, child_iin, child_surname, child_given, child_patronymic, birth_date, sex, certificate_series, certificate_number, certificate_issuer, "
           "applicant_iin, applicant_surname, applicant_given, applicant_patronymic, district_id, address, message_language, category, benefit_kind, benefit_paper, "
           "commission_number, consent_how, consent_text, filed_at, registration_due, strikes, note, search_exact, search_folded, sort_key",
           {child.id, end.state, toText(oneOf(allOf<Source>())), iin, u"Фамилия"_s, u"Имя"_s, u""_s, child.born, u"Male"_s, u""_s, u"1"_s, u""_s, iin, u"Ф"_s, u"И"_s, u""_s,
            maybe(chance(8) ? std::nullopt : std::optional(oneOf(m_districts))), u""_s, u"Kazakh"_s, child.category, u""_s, u""_s, u""_s, u""_s, u""_s, child.filed,
            child.filed + day, 0, u""_s, u"фамилия имя"_s, u"фамилия имя"_s, u""_s});
    for (int rank = 1, count = int(upTo(2)); rank <= count; ++rank)
        insert("application_language", "application_id, rank, language", {child.id, rank, languages[(child.id + rank) % 3]});
    if (chance(60))
        insert("application_district", "application_id, rank, district_id", {child.id, 1, oneOf(m_districts)});
}

ReportOffice::End ReportOffice::live(const Child &child)
{
    const qint64 settled = child.recorded + (chance(85) ? days(1) : days(4));
    if (chance(4) || settled >= m_now)
        return {u"Filed"_s, {}, {}, {}};
    if (chance(6)) {
        addJournal(settled, oneOf(m_workers), u"refuse-application"_s, child.id);
        return {u"Archived"_s, {}, settled, u"Refused"_s};
    }
    if (chance(3))
        return {u"Archived"_s, {}, settled, u"Withdrawn"_s};
    addJournal(settled, oneOf(m_workers), u"register-application"_s, child.id);
    addMessage(child, settled, u"Registered"_s);
    const End waiting{u"Waiting"_s, settled, {}, {}};
    return inQueue(child, settled, settled).value_or(waiting);
}

std::optional<ReportOffice::End> ReportOffice::inQueue(const Child &child, qint64 entered, qint64 registered)
{
    QString category = child.category, cause = u"Registered"_s;
    if (chance(10)) {
        const qint64 changed = entered + days(40);
        if (changed >= m_now) {
            enter(child, category, entered, cause);
            return {};
        }
        enter(child, category, entered, cause, changed, u"BenefitExpired"_s);
        entered = changed;
        cause = u"BenefitExpired"_s;
        category = u"General"_s;
    }
    const qint64 left = entered + days(300);
    if (left >= m_now || chance(25)) {
        enter(child, category, entered, cause);
        return {};
    }
    if (chance(20)) {
        enter(child, category, entered, cause, left, u"Withdrawn"_s);
        return End{u"Archived"_s, registered, left, u"Withdrawn"_s};
    }
    // The seat may be free later than it is wanted.
    if (m_free.empty() || qMax(left, m_free.top().since + day) >= m_now) {
        enter(child, category, entered, cause);
        return {};
    }
    const qint64 issued = qMax(left, m_free.top().since + day);
    enter(child, category, entered, cause, issued, u"ReferralIssued"_s);
    return refer(child, issued, registered);
}

ReportOffice::End ReportOffice::refer(const Child &child, qint64 issued, qint64 registered)
{
    const FreeSeat taken = m_free.top();
    m_free.pop();
    if (chance(80))
        publish(taken.seat, taken.since + upTo(issued - taken.since), issued, u"SeatTaken"_s);
    else if (chance(50))
        publish(taken.seat, taken.since, taken.since + upTo(issued - taken.since), u"PublicationRecalled"_s);
    const bool extended = chance(25);
    const qint64 ended = issued + days(9);
    const int roll = int(upTo(99));
    if (ended >= m_now || roll < 4) {
        addReferral(child, taken.seat, extended ? u"Extended"_s : u"Issued"_s, issued, {}, {}, extended);
        return {u"Referred"_s, registered, {}, {}};
    }
    if (roll < 65) {
        const qint64 released = ended + days(500);
        const bool leaves = chance(60) && released < m_now;
        addReferral(child, taken.seat, u"Enrolled"_s, issued, ended, leaves ? std::optional(released) : std::nullopt, extended);
        if (!leaves)
            return {u"Enrolled"_s, registered, ended, u"Enrolled"_s};
        // Some are moved to another group, by a right that begins enrolled.
        if (chance(20) && !m_free.empty() && m_free.top().since <= released) {
            const FreeSeat other = m_free.top();
            m_free.pop();
            addReferral(child, other.seat, u"Enrolled"_s, released, released, {}, extended);
        }
        m_free.push({released, taken.seat});
        m_freeSince[taken.seat] = released;
        return {u"Archived"_s, registered, released, u"ChildLeft"_s};
    }
    static const QList<std::pair<QString, QString>> ways{{u"Overdue"_s, u"ReferralOverdue"_s}, {u"PapersRejected"_s, u"PapersRejected"_s},
                                                         {u"Withdrawn"_s, u"Withdrawn"_s}, {u"Recalled"_s, u"ReferralRecalled"_s}};
    const auto &[state, cause] = oneOf(ways);
    addReferral(child, taken.seat, state, issued, ended, ended, extended);
    m_free.push({ended, taken.seat});
    m_freeSince[taken.seat] = ended;
    if (state == u"Withdrawn"_s)
        return {u"Archived"_s, registered, ended, cause};
    enter(child, u"General"_s, ended, cause);
    return {u"Waiting"_s, registered, {}, {}};
}

void ReportOffice::addReferral(const Child &child, qint64 seat, const QString &state, qint64 issued, std::optional<qint64> ended, std::optional<qint64> released, bool extended)
{
    ++m_referral;
    const QDate on = localDay(QDateTime::fromMSecsSinceEpoch(issued, Qt::UTC));
    insert("referral",
           "id, number_year, number_sequence, application_id, seat_id, state, issued_at, visit_by, extend_until, valid_until, extended_valid_until, extension_days, "
           "extension_from, extended_day_moves, last_day, extended_at, ended_at, released_at, contract_number, end_reason, category_at_issue, position_at_issue",
           {m_referral, 2026, m_referral, child.id, seat, state, issued, on.addDays(5), on.addDays(6), on.addDays(7), on.addDays(37), 30, u"OldLastDay"_s, false,
            on.addDays(7), maybe(extended ? std::optional(issued + 1000) : std::nullopt), maybe(ended), maybe(released), u""_s, u""_s, child.category, 1});
}

void ReportOffice::publish(qint64 seat, qint64 at, std::optional<qint64> ended, const QString &cause)
{
    if (m_bulletin == 0 || chance(20)) {
        ++m_bulletin;
        insert("bulletin", "id, year, sequence, published_at, by_hand, window_until", {m_bulletin, 2026, m_bulletin, at, false, at});
    }
    insert("publication", "id, bulletin_id, seat_id, published_at, window_until, ended_at, end_cause",
           {++m_publication, m_bulletin, seat, at, at, maybe(ended), orNull(cause)});
}

void ReportOffice::enter(const Child &child, const QString &category, qint64 at, const QString &cause, std::optional<qint64> left, const QString &leftCause)
{
    insert("queue_entry",
           "id, application_id, birth_year, category, category_rank, filed_at, number_year, number_sequence, entered_at, entered_cause, left_at, left_cause",
           {++m_entry, child.id, child.born.year(), category, rankOf(category), child.filed, 2026, child.sequence, at, cause, maybe(left), orNull(leftCause)});
}

void ReportOffice::addMessage(const Child &child, qint64 at, const QString &kind)
{
    const MessageState state = chance(70) ? MessageState::Delivered : oneOf(allOf<MessageState>());
    const bool taken = state != MessageState::Queued && state != MessageState::Failed && state != MessageState::Shown;
    const bool priced = taken && chance(80);
    insert("message",
           "kind, phone, language, body, parts, state, application_id, created_at, not_before, valid_until, attempts, provider, provider_id, last_code, last_text, "
           "lease_owner, lease_until, accepted_at, cost_tiyn",
           {kind, u"+77011234567"_s, u"Kazakh"_s, u""_s, 1 + upTo(2), toText(state), child.id, at, at, at + day, 1, u""_s, u""_s, u""_s, u""_s, u""_s,
            maybe(state == MessageState::Sending ? std::optional(m_now) : std::nullopt), maybe(taken ? std::optional(at + 1000) : std::nullopt),
            maybe(priced ? std::optional(qint64(1200) + upTo(900)) : std::nullopt)});
}

void ReportOffice::addJournal(qint64 at, std::optional<qint64> worker, const QString &verb, qint64 application, const QString &before, const QString &after)
{
    insert("journal", "at, recorded_at, worker_id, worker_name, workstation, verb, subject, subject_id, reason, before_json, after_json",
           {at, at, maybe(worker), u""_s, u"PC"_s, verb, u"application"_s, application, u""_s, before, after});
}

void ReportOffice::addEdits(const Child &child)
{
    static const QList<std::pair<QString, QString>> edits{
        {uR"({"child":{"birthDate":"2020-01-01","sex":"Male"}})"_s, uR"({"child":{"birthDate":"2020-01-02","sex":"Male"}})"_s},
        {uR"({"child":{"birthDate":"2020-01-01","sex":"Male"}})"_s, uR"({"child":{"birthDate":"2020-01-01","sex":"Female"}})"_s},
        {uR"({"filedAt":"2026-01-01T00:00:00Z"})"_s, uR"({"filedAt":"2025-01-01T00:00:00Z"})"_s},
        {uR"({"benefit":null})"_s, uR"({"benefit":{"validUntil":"2027-01-01"}})"_s},
        {uR"({"benefit":{"validUntil":null,"paper":"1"}})"_s, uR"({"benefit":{"validUntil":null,"paper":"2"}})"_s},
        {uR"({"child":{"birthDate":"2020-01-01"},"benefit":{"validUntil":"2026-01-01"}})"_s, uR"({"child":{"birthDate":"2019-01-01"},"benefit":{"validUntil":"2026-02-01"}})"_s},
        {uR"({"note":""})"_s, uR"({"note":"x"})"_s}};
    if (!chance(10))
        return;
    const auto &[before, after] = oneOf(edits);
    addJournal(child.filed + upTo(m_now - child.filed), oneOf(m_workers), chance(70) ? u"correct-application"_s : u"renew-benefit"_s, child.id, before, after);
}

void ReportOffice::addQuestion(qint64 application)
{
    const qint64 asked = m_now - 1 - (application % 300 == 8 ? upTo(day / 12) : days(600));
    const qint64 answered = asked + days(chance(80) ? 1 : 9);
    const bool done = answered < m_now && chance(90);
    const auto worker = done ? std::optional(oneOf(m_workers)) : std::nullopt;
    insert("inquiry",
           "revision, asked_at, source, application_id, phone, asker, language, question, consent_at, consent_how, consent_text, state, taken_by, taken_at, answer, answered_by, "
           "answered_at, answered_way, search_exact, search_folded",
           {1, asked, chance(50) ? u"Counter"_s : u"SelfService"_s, application, u"+77011234567"_s, u""_s, u"Kazakh"_s, u"Когда?"_s, asked, u""_s, u""_s,
            done ? u"Answered"_s : u"Open"_s, maybe(worker), maybe(done ? std::optional(answered) : std::nullopt), done ? u"Скоро."_s : u""_s, maybe(worker),
            maybe(done ? std::optional(answered) : std::nullopt), done ? QVariant(u"ReadOut"_s) : QVariant(QMetaType::fromType<QString>()), u""_s, u""_s});
}

void ReportOffice::offerTheRest()
{
    for (; !m_free.empty(); m_free.pop())
        if (const auto [since, seat] = m_free.top(); since < m_now && chance(40))
            publish(seat, since + upTo(m_now - since - 1), {}, {});
    for (auto it = m_freeSince.cbegin(); it != m_freeSince.cend(); ++it)
        need(m_session.run(u"UPDATE seat SET free_since = ? WHERE id = ?"_s, {it.value(), it.key()}));
}

} // namespace kezek::test
