// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace kezek {

const Columns &districtColumns()
{
    static const Columns all(u"id, name_ru, name_kk"_s);
    return all;
}

std::optional<District> readDistrict(Row &row)
{
    District district;
    district.id = row.id<DistrictId>();
    district.nameRu = row.text();
    district.nameKk = row.text();
    return district;
}

const Columns &kindergartenColumns()
{
    static const Columns all(u"name, kind, district_id, address, phone"_s);
    return all;
}

QString selectKindergarten(const QString &alias)
{
    return alias + u".id, "_s + alias + u".revision, "_s + kindergartenColumns().list(alias);
}

std::optional<Kindergarten> readKindergarten(Row &row)
{
    Kindergarten k;
    k.id = row.id<KindergartenId>();
    k.revision = row.number();
    k.name = row.text();
    k.kind = row.word<KindergartenKind>();
    k.district = row.id<DistrictId>();
    k.address = row.text();
    k.phone = row.text();
    return k;
}

const Columns &groupColumns()
{
    static const Columns all(
        u"kindergarten_id, name, age, language, kind, born_from, born_until, schedule, closed_at, closed_reason, norm, opened_at, ended_at"_s);
    return all;
}

QString selectGroup(const QString &alias)
{
    return alias + u".id, "_s + alias + u".revision, "_s + groupColumns().list(alias);
}

std::optional<Group> readGroup(Row &row)
{
    Group g;
    g.id = row.id<GroupId>();
    g.revision = row.number();
    g.kindergarten = row.id<KindergartenId>();
    g.name = row.text();
    g.age = row.word<AgeGroup>();
    g.language = row.word<GroupLanguage>();
    g.kind = row.word<GroupKind>();
    g.bornFrom = row.day();
    g.bornUntil = row.day();
    g.schedule = row.text();
    g.closedAt = row.maybeInstant();
    g.closedReason = row.text();
    g.norm = row.number();
    g.openedAt = row.maybeInstant();
    g.endedAt = row.maybeInstant();
    return g;
}

const Columns &seatColumns()
{
    static const Columns all(u"group_id, number, closed_at, closed_reason, free_since, free_cause"_s);
    return all;
}

QString selectSeat(const QString &alias)
{
    return alias + u".id, "_s + seatColumns().list(alias);
}

std::optional<Seat> readSeat(Row &row)
{
    Seat seat;
    seat.id = row.id<SeatId>();
    seat.group = row.id<GroupId>();
    seat.number = row.number();
    seat.closedAt = row.maybeInstant();
    seat.closedReason = row.text();
    seat.freeSince = row.instant();
    seat.freeCause = row.word<Cause>();
    return seat;
}

const Columns &bulletinColumns()
{
    static const Columns all(u"year, sequence, published_at, published_by, by_hand, window_until, window_closed_at, undone_at"_s);
    return all;
}

QString selectBulletin(const QString &alias)
{
    return alias + u".id, "_s + bulletinColumns().list(alias);
}

std::optional<Bulletin> readBulletin(Row &row)
{
    Bulletin b;
    b.id = row.id<BulletinId>();
    b.year = row.number();
    b.sequence = row.number();
    b.publishedAt = row.instant();
    b.publishedBy = row.id<WorkerId>();
    b.byHand = row.flag();
    b.windowUntil = row.instant();
    b.windowClosedAt = row.maybeInstant();
    b.undoneAt = row.maybeInstant();
    return b;
}

const Columns &publicationColumns()
{
    static const Columns all(u"bulletin_id, seat_id, published_at, window_until, ended_at, end_cause"_s);
    return all;
}

QString selectPublication(const QString &alias)
{
    return alias + u".id, "_s + publicationColumns().list(alias);
}

std::optional<Publication> readPublication(Row &row)
{
    Publication p;
    p.id = row.big();
    p.bulletin = row.id<BulletinId>();
    p.seat = row.id<SeatId>();
    p.publishedAt = row.instant();
    p.windowUntil = row.instant();
    p.endedAt = row.maybeInstant();
    p.endCause = row.maybeWord<Cause>();
    return p;
}

const Columns &invitationColumns()
{
    static const Columns all(u"bulletin_id, group_id, application_id, invited_at, until_at, ended_at, end_cause"_s);
    return all;
}

QString selectInvitation(const QString &alias)
{
    return alias + u".id, "_s + invitationColumns().list(alias);
}

std::optional<Invitation> readInvitation(Row &row)
{
    Invitation i;
    i.id = row.id<InvitationId>();
    i.bulletin = row.id<BulletinId>();
    i.group = row.id<GroupId>();
    i.application = row.id<ApplicationId>();
    i.invitedAt = row.instant();
    i.until = row.instant();
    i.endedAt = row.maybeInstant();
    i.endCause = row.maybeWord<Cause>();
    return i;
}

const Columns &referralColumns()
{
    static const Columns all(uR"(
        number_year, number_sequence, application_id, seat_id, state, issued_at,
        visit_by, extend_until, valid_until, extended_valid_until, extension_days, extension_from, extended_day_moves,
        last_day, extended_at, ended_at, released_at, contract_number, contract_date, end_reason,
        category_at_issue, position_at_issue)"_s);
    return all;
}

QString selectReferral(const QString &alias)
{
    return alias + u".id, "_s + alias + u".revision, "_s + referralColumns().list(alias);
}

std::optional<Referral> readReferral(Row &row)
{
    Referral r;
    r.id = row.id<ReferralId>();
    r.revision = row.number();
    const int year = row.number();
    r.number = ReferralNumber(year, row.number());
    r.application = row.id<ApplicationId>();
    r.seat = row.id<SeatId>();
    r.state = row.word<ReferralState>();
    r.issuedAt = row.instant();
    r.terms.visitBy = row.day();
    r.terms.extendUntil = row.day();
    r.terms.validUntil = row.day();
    r.terms.extendedValidUntil = row.day();
    r.terms.extensionDays = row.number();
    r.terms.extensionFrom = row.word<ExtensionFrom>();
    r.terms.extendedDayMovesToWorking = row.flag();
    r.lastDay = row.day();
    r.extendedAt = row.maybeInstant();
    r.endedAt = row.maybeInstant();
    r.releasedAt = row.maybeInstant();
    r.contractNumber = row.text();
    r.contractDate = row.maybeDay();
    r.endReason = row.text();
    r.categoryAtIssue = row.word<PriorityCategory>();
    r.positionAtIssue = row.number();
    return r;
}

const Columns &messageColumns()
{
    static const Columns all(uR"(
        kind, phone, language, body, parts, state, application_id, referral_id, created_at, not_before, valid_until, attempts,
        provider, client_ref, provider_id, last_code, last_text, lease_owner, lease_until, request_sent_at, final_at, dedup_key,
        phoned_at, accepted_at, check_at, checks, not_found, cost_tiyn)"_s);
    return all;
}

QString selectMessage(const QString &alias, const Dialect &dialect)
{
    QString columns = messageColumns().list(alias);
    columns.replace(alias + u".body"_s, dialect.messageBody.arg(alias));
    return alias + u".id, "_s + columns;
}

std::optional<Message> readMessage(Row &row)
{
    const auto id = row.id<MessageId>();
    const auto kind = row.word<MessageKind>();
    const auto phone = row.parsed(PhoneNumber::parse(row.text()));
    if (!phone)
        return std::nullopt;
    Message m{.id = id,
              .kind = kind,
              .phone = *phone,
              .body = {},
              .application = {},
              .referral = {},
              .createdAt = {},
              .notBefore = {},
              .validUntil = {},
              .provider = {},
              .clientRef = {},
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
    m.language = row.word<Language>();
    m.body = row.text();
    m.parts = row.number();
    m.state = row.word<MessageState>();
    m.application = row.maybeId<ApplicationId>();
    m.referral = row.maybeId<ReferralId>();
    m.createdAt = row.instant();
    m.notBefore = row.instant();
    m.validUntil = row.instant();
    m.attempts = row.number();
    m.provider = row.text();
    m.clientRef = row.text();
    m.providerId = row.text();
    m.lastCode = row.text();
    m.lastText = row.text();
    m.leaseOwner = row.text();
    m.leaseUntil = row.maybeInstant();
    m.requestSentAt = row.maybeInstant();
    m.finalAt = row.maybeInstant();
    m.dedupKey = row.text();
    m.phonedAt = row.maybeInstant();
    m.acceptedAt = row.maybeInstant();
    m.checkAt = row.maybeInstant();
    m.checks = row.number();
    m.notFound = row.number();
    m.costTiyn = row.maybeBig();
    return m;
}

const Columns &inquiryColumns()
{
    static const Columns all(uR"(
        asked_at, source, application_id, phone, asker, language, question, consent_at, consent_how, consent_text, state,
        taken_by, taken_at, answer, answered_by, answered_at, answered_way, message_id)"_s);
    return all;
}

QString selectInquiry(const QString &alias)
{
    return alias + u".id, "_s + alias + u".revision, "_s + inquiryColumns().list(alias);
}

std::optional<Inquiry> readInquiry(Row &row)
{
    Inquiry i;
    i.id = row.id<InquiryId>();
    i.revision = row.number();
    i.askedAt = row.instant();
    i.source = row.word<Source>();
    i.application = row.maybeId<ApplicationId>();
    if (const QString phone = row.text(); !phone.isEmpty())
        i.phone = row.parsed(PhoneNumber::parse(phone));
    i.name = row.text();
    i.language = row.word<Language>();
    i.question = row.text();
    i.consent.at = row.instant();
    i.consent.how = row.text();
    i.consent.textVersion = row.text();
    i.state = row.word<InquiryState>();
    i.takenBy = row.maybeId<WorkerId>();
    i.takenAt = row.maybeInstant();
    i.answer = row.text();
    i.answeredBy = row.maybeId<WorkerId>();
    i.answeredAt = row.maybeInstant();
    i.answeredWay = row.maybeWord<AnswerWay>();
    i.message = row.maybeId<MessageId>();
    return i;
}

QString selectApplicationRow(const QString &alias)
{
    static const Columns all(u"id, revision, number_year, number_sequence, state, child_surname, child_given, "
                             u"child_iin, birth_date, category, "
                             "source, filed_at, registration_due, ended_at, end_cause, strikes"_s);
    return all.list(alias);
}

std::optional<ApplicationRow> readApplicationRow(Row &row)
{
    const auto id = row.id<ApplicationId>();
    const int revision = row.number();
    const int year = row.number();
    const int sequence = row.number();
    const auto state = row.word<ApplicationState>();
    PersonName name;
    name.surname = row.text();
    name.given = row.text();
    const auto iin = row.parsed(Iin::parse(row.text()));
    if (!iin)
        return std::nullopt;
    ApplicationRow a{.id = id,
                     .revision = revision,
                     .number = {},
                     .state = state,
                     .childName = name.brief(),
                     .childIin = *iin,
                     .birthDate = row.day(),
                     .category = row.word<PriorityCategory>(),
                     .source = row.word<Source>(),
                     .filedAt = row.instant(),
                     .registrationDue = row.instant(),
                     .endedAt = row.maybeInstant(),
                     .endCause = row.maybeWord<Cause>(),
                     .strikes = row.number()};
    if (sequence > 0)
        a.number = ApplicationNumber(year, sequence);
    return a;
}

} // namespace kezek
