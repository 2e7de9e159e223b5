// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlapplications.h"

#include "storage/applicationparts.h"
#include "storage/columns.h"
#include "storage/numbercounter.h"
#include "storage/sqldestruction.h"

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

const Columns &columns()
{
    static const Columns all(uR"(
        number_year, number_sequence, state, source,
        child_iin, child_surname, child_given, child_patronymic, birth_date, sex,
        certificate_series, certificate_number, certificate_issued_on, certificate_issuer,
        applicant_iin, applicant_surname, applicant_given, applicant_patronymic,
        district_id, address, message_language, category,
        benefit_category, benefit_kind, benefit_paper, benefit_valid_until,
        commission_kind, commission_number, commission_valid_until,
        consent_at, consent_how, consent_text,
        filed_at, registration_due, registered_at, strikes, stop_listed_until, ended_at, end_cause, note)"_s);
    return all;
}

const Columns &keyColumns()
{
    static const Columns all(u"search_exact, search_folded, sort_key"_s);
    return all;
}

QVariantList ownValues(const Application &a)
{
    const auto number = [&](auto part) { return a.number ? std::optional(part(*a.number)) : std::nullopt; };
    return binds(number([](auto &n) { return n.year(); }), number([](auto &n) { return n.sequence(); }), a.state,
                 a.source)
        + binds(a.child.iin.text(), a.child.name.surname, a.child.name.given, a.child.name.patronymic,
                a.child.birthDate, a.child.sex)
        + binds(a.child.certificate.series, a.child.certificate.number, a.child.certificate.issuedOn,
                a.child.certificate.issuer)
        + binds(a.applicant.iin.text(), a.applicant.name.surname, a.applicant.name.given, a.applicant.name.patronymic)
        + binds(a.address.district, a.address.text, a.messageLanguage, a.category);
}

QVariantList paperValues(const Application &a)
{
    const Benefit benefit = a.benefit.value_or(Benefit{});
    const CommissionPaper paper = a.commissionPaper.value_or(CommissionPaper{});
    return binds(a.benefit ? std::optional(benefit.category) : std::nullopt, benefit.kind, benefit.paper,
                 benefit.validUntil)
        + binds(a.commissionPaper ? std::optional(paper.kind) : std::nullopt, paper.number, paper.validUntil)
        + binds(a.consent.at, a.consent.how, a.consent.textVersion)
        + binds(a.filedAt, a.registrationDue, a.registeredAt, a.strikes, a.stopListedUntil, a.endedAt, a.endCause,
                a.note);
}

QVariantList keyValues(const Application &a)
{
    const QString names = a.child.name.full() + u' ' + a.applicant.name.full();
    return binds(exactSearchKey(names), foldedSearchKey(names), sortKey(a.child.name.full()));
}

PersonName readName(Row &row)
{
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    name.patronymic = row.text();
    return name;
}

std::optional<Child> readChild(Row &row)
{
    const auto iin = row.parsed(Iin::parse(row.text()));
    const PersonName name = readName(row);
    const QDate born = row.day();
    const Sex sex = row.word<Sex>();
    BirthCertificate certificate;
    certificate.series = row.text();
    certificate.number = row.text();
    certificate.issuedOn = row.day();
    certificate.issuer = row.text();
    return iin ? std::optional(Child{*iin, name, born, sex, certificate}) : std::nullopt;
}

void readPapers(Row &row, Application &a)
{
    const auto category = row.maybeWord<PriorityCategory>();
    Benefit benefit;
    benefit.category = category.value_or(PriorityCategory::General);
    benefit.kind = row.text();
    benefit.paper = row.text();
    benefit.validUntil = row.maybeDay();
    a.benefit = category ? std::optional(benefit) : std::nullopt;
    const auto kind = row.maybeWord<GroupKind>();
    CommissionPaper paper;
    paper.kind = kind.value_or(GroupKind::Special);
    paper.number = row.text();
    paper.validUntil = row.maybeDay();
    a.commissionPaper = kind ? std::optional(paper) : std::nullopt;
    a.consent.at = row.instant();
    a.consent.how = row.text();
    a.consent.textVersion = row.text();
}

void readDates(Row &row, Application &a)
{
    a.filedAt = row.instant();
    a.registrationDue = row.instant();
    a.registeredAt = row.maybeInstant();
    a.strikes = row.number();
    a.stopListedUntil = row.maybeDay();
    a.endedAt = row.maybeInstant();
    a.endCause = row.maybeWord<Cause>();
    a.note = row.text();
}

std::optional<Application> readApplication(Row &row)
{
    const auto id = row.id<ApplicationId>();
    const int revision = row.number();
    const int year = row.number();
    const int sequence = row.number();
    const auto state = row.word<ApplicationState>();
    const auto source = row.word<Source>();
    const auto child = readChild(row);
    const auto applicantIin = row.parsed(Iin::parse(row.text()));
    const PersonName applicantName = readName(row);
    const Address address{row.id<DistrictId>(), row.text()};
    const auto language = row.word<Language>();
    const auto category = row.word<PriorityCategory>();
    if (!child || !applicantIin)
        return std::nullopt;
    const auto number = sequence > 0 ? std::optional(ApplicationNumber(year, sequence)) : std::nullopt;
    Application a{.id = id,
                  .revision = revision,
                  .number = number,
                  .state = state,
                  .source = source,
                  .child = *child,
                  .applicant = {*applicantIin, applicantName},
                  .address = address,
                  .phones = {},
                  .messageLanguage = language,
                  .category = category,
                  .benefit = {},
                  .wishes = {},
                  .commissionPaper = {},
                  .consent = {},
                  .filedAt = {},
                  .registrationDue = {},
                  .registeredAt = {},
                  .stopListedUntil = {},
                  .endedAt = {},
                  .endCause = {},
                  .note = {}};
    readPapers(row, a);
    readDates(row, a);
    return a;
}

const QString live = u"a.state IN ('Filed', 'Waiting', 'Referred')"_s;

} // namespace

Result<QList<Application>> SqlApplications::load(const QString &rest, const QVariantList &values)
{
    static const QString all = u"SELECT a.id, a.revision, "_s + columns().list(u"a"_s) + u" FROM application a "_s;
    KEZEK_TRY(QList<Application> found, m_session.list<Application>(all + rest, values, readApplication));
    if (!found.isEmpty())
        KEZEK_CHECK(readApplicationParts(m_session, found, rest, values));
    return found;
}

Result<std::optional<Application>> SqlApplications::first(const QString &rest, const QVariantList &values)
{
    KEZEK_TRY(QList<Application> found, load(rest + u" LIMIT 1"_s, values));
    return found.isEmpty() ? std::optional<Application>() : std::optional(std::move(found.first()));
}

Result<Application> SqlApplications::get(ApplicationId id)
{
    KEZEK_TRY(QList<Application> found, load(u"WHERE a.id = ? AND a.destroyed_by IS NULL"_s, binds(id.value)));
    if (found.isEmpty()) {
        KEZEK_CHECK(checkNotDestroyed(m_session, u"WHERE a.id = ?"_s, binds(id.value)));
        return refuse(ErrorCode::NotFound);
    }
    return std::move(found.first());
}

Result<QList<Application>> SqlApplications::getAll(const QList<ApplicationId> &ids)
{
    if (ids.isEmpty())
        return QList<Application>();
    KEZEK_TRY(const QList<Application> found, load(u"WHERE a.id IN (%1) AND a.destroyed_by IS NULL"_s.arg(marks(ids.size())), binds(ids)));
    return inOrderOf(ids, found);
}

Result<std::optional<Application>> SqlApplications::byNumber(const ApplicationNumber &number)
{
    const QString numbered = u"WHERE a.number_year = ? AND a.number_sequence = ?"_s;
    KEZEK_CHECK(checkNotDestroyed(m_session, numbered, binds(number.year(), number.sequence())));
    return first(numbered, binds(number.year(), number.sequence()));
}

Result<std::optional<Application>> SqlApplications::liveOfChild(const Iin &child, ApplicationId except)
{
    return ofChild(child, live, except);
}

Result<std::optional<Application>> SqlApplications::latestOfChild(const Iin &child)
{
    return ofChild(child, u"1 = 1 ORDER BY CASE WHEN "_s + live
                              + u" THEN 0 WHEN a.ended_at IS NULL THEN 1 ELSE 2 END, a.ended_at DESC, a.id DESC"_s);
}

Result<std::optional<Application>> SqlApplications::enrolledOfChild(const Iin &child)
{
    return ofChild(child, u"a.state = 'Enrolled' ORDER BY a.id DESC"_s);
}

Result<std::optional<Application>> SqlApplications::ofChild(const Iin &child, const QString &rest, ApplicationId except)
{
    if (const QString &admit = m_session.dialect().admitChild; !admit.isEmpty())
        KEZEK_CHECK(m_session.each(admit, binds(child.text()), [](Row &) {}));
    // Mostly there is none, and asking for all columns costs before there is a row.
    KEZEK_TRY(const qint64 id, m_session.count(u"SELECT a.id FROM application a WHERE a.child_iin = ? AND a.id <> ? AND "_s + rest + u" LIMIT 1"_s,
                                                  binds(child.text(), except.value)));
    return id == 0 ? std::optional<Application>() : first(u"WHERE a.id = ? AND "_s + rest, binds(id));
}

Result<ApplicationId> SqlApplications::insert(const Application &application)
{
    static const QString sql = u"INSERT INTO application (revision, "_s + columns().list() + u", "_s
        + keyColumns().list() + u") VALUES (?, "_s + columns().marks() + u", "_s + keyColumns().marks()
        + u") RETURNING id"_s;
    KEZEK_TRY(const qint64 id,
              m_session.insert(sql,
                               binds(application.revision) + ownValues(application) + paperValues(application)
                                   + keyValues(application)));
    KEZEK_CHECK(writeApplicationParts(m_session, {id}, {}, application));
    return ApplicationId{id};
}

Done SqlApplications::update(const Application &before, const Application &after)
{
    Q_ASSERT(before.id == after.id && before.revision == after.revision);
    QVariantList values;
    QString changes = columns().differences(ownValues(before) + paperValues(before), ownValues(after) + paperValues(after), values);
    if (before.child.name != after.child.name || before.applicant.name != after.applicant.name) {
        changes += u", "_s + keyColumns().assignments();
        values += keyValues(after);
    }
    KEZEK_CHECK(orRefuse(ErrorCode::ChangedByOther, m_session.run(u"UPDATE application SET revision = revision + 1"_s + changes + u" WHERE id = ? AND revision = ?"_s,
                                                                 values + binds(after.id, after.revision))));
    return writeApplicationParts(m_session, after.id, {before.phones, before.wishes}, after);
}

Result<int> SqlApplications::nextSequence(int year)
{
    return nextNumber(m_session, NumberKind::Application, year);
}

Result<int> SqlApplications::familiesWithPhone(const PhoneNumber &phone, ApplicationId except)
{
    // Brothers and sisters are one family: applicants are counted, and the applicant of `except` is not another one.
    KEZEK_TRY(const qint64 families,
              m_session.count(uR"(
        SELECT count(DISTINCT a.applicant_iin) FROM application_phone p JOIN application a ON a.id = p.application_id
        WHERE p.e164 = ? AND a.state IN ('Filed', 'Waiting', 'Referred')
          AND a.applicant_iin NOT IN (SELECT o.applicant_iin FROM application o WHERE o.id = ?))"_s,
                              binds(phone.e164(), except.value)));
    return static_cast<int>(families);
}

Result<QList<Application>> SqlApplications::bornNotAfter(QDate day)
{
    return load(u"WHERE a.birth_date <= ? AND a.state IN ('Filed', 'Waiting') ORDER BY a.birth_date, a.id"_s,
                binds(day));
}

Result<QList<Application>> SqlApplications::benefitsExpiredBefore(QDate day)
{
    // The unary plus keeps SQLite from going through the whole table in the order of its keys.
    return load(u"WHERE a.state = 'Waiting' AND a.category <> 'General' AND a.benefit_valid_until < ? ORDER BY +a.id"_s,
                binds(day));
}

Result<QList<Application>> SqlApplications::waitingBornBetween(QDate from, QDate until, const QDateTime &at)
{
    // By the birth years of the queue, which has its index in this very order: by days of birth alone SQLite goes through all of it.
    return load(uR"(JOIN queue_entry e ON e.application_id = a.id AND e.left_at IS NULL
        WHERE e.birth_year >= ? AND e.birth_year <= ? AND a.state = 'Waiting' AND a.birth_date >= ? AND a.birth_date <= ?
          AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.application_id = a.id AND i.ended_at IS NULL AND i.until_at > ?)
        ORDER BY e.birth_year, e.category_rank, e.filed_at, e.number_year, e.number_sequence)"_s,
                binds(from.year(), until.year(), from, until, at));
}

Done SqlApplications::addPhoneHistory(const PhoneHistoryRow &row)
{
    KEZEK_CHECK(m_session.run(
        u"INSERT INTO phone_history (application_id, e164_before, e164_after, at, how) VALUES (?, ?, ?, ?, ?)"_s,
        binds(row.application, row.before.e164(), row.after.e164(), row.at, row.how)));
    return {};
}

Result<QList<PhoneHistoryRow>> SqlApplications::phoneHistory(ApplicationId id)
{
    return m_session.list<PhoneHistoryRow>(
        u"SELECT application_id, e164_before, e164_after, at, how FROM phone_history WHERE application_id = ? ORDER BY at, id"_s,
        binds(id), [](Row &row) -> std::optional<PhoneHistoryRow> {
            const auto application = row.id<ApplicationId>();
            const auto before = row.parsed(PhoneNumber::parse(row.text()));
            const auto after = row.parsed(PhoneNumber::parse(row.text()));
            const QDateTime at = row.instant();
            if (!before || !after)
                return std::nullopt;
            return PhoneHistoryRow{application, *before, *after, at, row.text()};
        });
}

Result<qint64> SqlApplications::addWrittenRequest(const WrittenRequest &request)
{
    return m_session.insert(
        u"INSERT INTO written_request (application_id, paper_number, paper_date, subject, recorded_at) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
        binds(request.application, request.paperNumber, request.paperDate, request.subject, request.recordedAt));
}

} // namespace kezek
