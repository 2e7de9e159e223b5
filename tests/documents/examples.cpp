// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

namespace kezek::examples {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime local(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC).addSecs(-5 * 3600);
}

Iin iin(const QString &elevenDigits)
{
    return Iin::parse(elevenDigits + QString::number(Iin::checkDigit(elevenDigits))).value();
}

Kindergarten kindergarten(qint64 id, const QString &name, const QString &address)
{
    Kindergarten made;
    made.id = KindergartenId{id};
    made.name = name;
    made.address = address;
    made.phone = u"+7 7213 98 10 11"_s;
    return made;
}

Group group(const QString &name, AgeGroup age, GroupLanguage language, int bornYear)
{
    Group made;
    made.name = name;
    made.age = age;
    made.language = language;
    made.bornFrom = QDate(bornYear, 1, 1);
    made.bornUntil = QDate(bornYear, 12, 31);
    made.schedule = u"07:30–18:00"_s;
    return made;
}

BulletinRow row(const Kindergarten &kindergarten, const Group &group, int seats, int published)
{
    BulletinRow made;
    made.bulletin.id = BulletinId{1};
    made.bulletin.year = 2026;
    made.bulletin.sequence = 115;
    made.bulletin.publishedAt = local(20, 9, 0);
    made.bulletin.windowUntil = local(25, 18, 0);
    made.kindergarten = kindergarten;
    made.group = group;
    made.district.nameRu = u"7 микрорайон"_s;
    made.district.nameKk = u"7-шағын аудан"_s;
    made.seats = seats;
    made.published = published;
    return made;
}

} // namespace

OfficeInfo office()
{
    return {u"Отдел образования города Темиртау"_s, u"Теміртау қаласының білім бөлімі"_s, u"Теміртау"_s,
            u"пр. Республики, 11"_s, u"+7 7213 98 00 00"_s, false};
}

Application application()
{
    Application made{.id = ApplicationId{1},
                     .number = ApplicationNumber(2026, 4127),
                     .state = ApplicationState::Waiting,
                     .child = {iin(u"24011660012"_s), {u"Нұрлан"_s, u"Әңгіме"_s, u"Қыдырғұлқызы"_s}, QDate(2024, 1, 16), Sex::Female, {}},
                     .applicant = {iin(u"95030345067"_s), {u"Нұрлан"_s, u"Өмірбек"_s, u"Һасанұлы"_s}},
                     .address = {},
                     .phones = {{PhoneNumber::parse(u"+77011234567"_s).value(), true, {}}, {PhoneNumber::parse(u"+77777651230"_s).value(), true, {}}},
                     .category = PriorityCategory::FirstPriority,
                     .benefit = Benefit{PriorityCategory::FirstPriority, u"многодетная семья"_s, u"№ 118-К"_s, QDate(2027, 5, 1)},
                     .wishes = {},
                     .commissionPaper = {},
                     .consent = {},
                     .filedAt = local(2, 8, 14),
                     .registrationDue = local(3, 8, 14),
                     .registeredAt = local(2, 15, 40),
                     .stopListedUntil = {},
                     .endedAt = {},
                     .endCause = {},
                     .note = {}};
    return made;
}

QueueNotice notice()
{
    return {office(), application(), 38, 1412, local(23, 9, 41)};
}

AcceptanceNotice acceptance()
{
    AcceptanceNotice paper{office(), application(), local(2, 8, 15)};
    paper.application.number.reset();
    paper.application.registeredAt.reset();
    paper.application.state = ApplicationState::Filed;
    return paper;
}

ReferralPaper referral()
{
    Referral made;
    made.number = ReferralNumber(2026, 318);
    made.issuedAt = local(23, 9, 41);
    made.terms.visitBy = QDate(2026, 11, 28);
    made.terms.extendUntil = QDate(2026, 11, 27);
    made.terms.validUntil = QDate(2026, 11, 30);
    made.terms.extendedValidUntil = QDate(2026, 12, 30);
    made.lastDay = made.terms.validUntil;
    return {office(), application(), made, kindergarten(11, u"№ 11 «Балдәурен»"_s, u"7 микрорайон, 42"_s),
            group(u"«Қарлығаш»"_s, AgeGroup::Younger, GroupLanguage::Kazakh, 2024), 17, local(23, 9, 41)};
}

RefusalPaper refusal()
{
    RefusalPaper paper{office(), application(), RefusalGround::PapersMissing,
                       u"Нет подтверждения адреса: справка выдана на другой город.\nСвидетельство о рождении нечитаемо."_s, local(3, 11, 20)};
    paper.application.number.reset();
    return paper;
}

BulletinPaper bulletin()
{
    const Kindergarten eleven = kindergarten(11, u"№ 11 «Балдәурен»"_s, u"д. 42"_s);
    const Kindergarten eighteen = kindergarten(18, u"№ 18 «Ертөстік»"_s, u"д. 5"_s);
    Group special = group(u"«Үміт»"_s, AgeGroup::Middle, GroupLanguage::Mixed, 2023);
    special.kind = GroupKind::Special;
    BulletinRow open = row(eighteen, special, 1, 1);
    open.bulletin.windowUntil = open.bulletin.publishedAt;
    BulletinPaper paper{office(), {}, {row(eleven, group(u"«Қарлығаш»"_s, AgeGroup::Younger, GroupLanguage::Kazakh, 2024), 2, 2),
                                       row(eighteen, group(u"«Балапан»"_s, AgeGroup::Younger, GroupLanguage::Russian, 2024), 1, 3),
                                       row(eleven, group(u"«Һауа; \"А\"»"_s, AgeGroup::Older, GroupLanguage::Russian, 2022), 4, 4), open}};
    paper.bulletin = paper.rows.first().bulletin;
    return paper;
}

PositionStoryPaper story()
{
    using What = PositionHistory::Line::What;
    PositionHistory told{local(2, 15, 40), local(23, 9, 41), 51, 38, {}};
    const auto add = [&told](Cause cause, int places, int count, const QString &place, bool own) {
        told.lines.append({What::Moved, {local(3 + int(told.lines.size()), 10, 5), cause, places, count, place, own}, 0});
    };
    for (const Cause cause : {Cause::ReferralIssued, Cause::Enrolled, Cause::Withdrawn, Cause::AgedOut, Cause::SecondOverdue})
        add(cause, -3, 3, cause == Cause::ReferralIssued ? u"№ 11 «Балдәурен»"_s : QString(), false);
    for (const Cause cause : {Cause::Registered, Cause::Restored, Cause::ReferralOverdue, Cause::PapersRejected, Cause::ReferralRecalled,
                              Cause::BenefitConfirmed, Cause::BenefitExpired, Cause::Corrected})
        add(cause, 1, 1, {}, false);
    for (const Cause cause : {Cause::BenefitConfirmed, Cause::BenefitExpired, Cause::Corrected})
        add(cause, -2, 1, {}, true);
    return {office(), application(), told, local(23, 9, 41)};
}

PositionStoryPaper brokenStory()
{
    using What = PositionHistory::Line::What;
    PositionStoryPaper paper = story();
    paper.story.before.reset();
    paper.story.after.reset();
    paper.story.lines = {{What::Entered, {local(3, 10, 5), Cause::Registered, 0, 1, {}, true}, 41},
                         {What::OrderChanged, {local(5, 0, 0), Cause::Corrected, 4, 1, {}, false}, 45},
                         {What::Left, {local(9, 11, 0), Cause::ReferralIssued, 0, 1, {}, true}, 45},
                         {What::Entered, {local(17, 0, 0), Cause::ReferralOverdue, 0, 1, {}, true}, 12},
                         {What::Left, {local(18, 9, 0), Cause::Withdrawn, 0, 1, {}, true}, 12}};
    return paper;
}

ProofSheetPaper proof(bool names)
{
    const ReferralPaper paper = referral();
    ProofSheet sheet{.referral = paper.referral, .application = paper.application, .group = paper.group, .kindergarten = paper.kindergarten,
                     .district = {DistrictId{1}, u"7 микрорайон"_s, u"7-шағын аудан"_s}, .seatNumber = paper.seatNumber, .bulletin = bulletin().bulletin,
                     .windowUntil = local(25, 18, 0), .invitedAt = local(20, 9, 0), .birthYear = 2024, .category = PriorityCategory::FirstPriority,
                     .position = 16, .queueSize = 1412, .rules = {}, .ahead = {}};
    for (const PassedOver reason : allOf<PassedOver>()) {
        const int place = int(sheet.ahead.size());
        sheet.ahead.append({place, ApplicationId{place + 1}, ApplicationNumber(2026, 100 + place).text(),
                            {u"Әбдіғалиев"_s, u"Үміт%1"_s.arg(place), u"Қанатұлы"_s}, PriorityCategory::FirstPriority, local(1, 8, place), reason, QDate(2026, 11, 19)});
    }
    return {office(), sheet, names, local(23, 9, 41)};
}

DestructionActPaper act()
{
    DestructionAct made;
    made.year = 2029;
    made.sequence = 2;
    made.madeAt = local(23, 9, 41).addYears(3);
    made.workerName = u"А. Сейткали"_s;
    made.approver = u"Заведующая С. Ахметова"_s;
    made.reason = u"Срок хранения истёк"_s;
    made.termMonths = 36;
    made.endedBefore = local(23, 0, 0);
    made.counts = {{u"application"_s, 123}, {u"application_phone"_s, 246}, {u"journal"_s, 2044}};
    made.applications = {u"2026-000123-4"_s, u"#77"_s};
    return {office(), made};
}

OwnDataPaper ownData()
{
    OwnData data{ApplicationCard{.application = application(), .district = {}, .familiesWithPhone = {}, .entry = {}, .counts = {}, .countsYesterday = {},
                                 .referrals = {}, .invitations = {}, .otherLive = {}, .twins = {}}, {}, {}, {}, {}, {}, {}};
    const PhoneNumber before = *PhoneNumber::parse(u"+77015550001"_s);
    data.phones = {{application().id, before, application().phones.constFirst().number, local(5, 10, 0), u"code"_s}};
    const Message message{.id = {}, .kind = MessageKind::Accepted, .phone = before, .language = Language::Russian, .body = u"Ваше заявление принято"_s,
                          .application = {}, .referral = {}, .createdAt = local(2, 8, 15), .notBefore = {}, .validUntil = {}, .provider = {}, .clientRef = {},
                          .providerId = {}, .lastCode = {}, .lastText = {}, .leaseOwner = {}, .leaseUntil = {}, .requestSentAt = {}, .finalAt = {},
                          .dedupKey = {}, .phonedAt = {}, .acceptedAt = {}, .checkAt = {}, .costTiyn = {}};
    data.messages = {message};
    InquiryRow question;
    question.inquiry.askedAt = local(6, 9, 0);
    question.inquiry.question = u"Когда ждать места?"_s;
    data.inquiries = {question};
    JournalLine line;
    line.row.recordedAt = local(7, 9, 0);
    line.row.worker = WorkerId{4};
    line.row.workerName = u"Не названа"_s;
    line.row.workstation = u"PC-3"_s;
    line.row.verb = u"view-card"_s;
    data.journal = {line};
    data.roles.insert(WorkerId{4}, Role::Placement);
    return {office(), data, u"17"_s, QDate(2026, 11, 20), local(23, 9, 41)};
}

Paper named(const QString &name)
{
    if (name == u"notice")
        return notice();
    if (name == u"acceptance")
        return acceptance();
    if (name == u"referral")
        return referral();
    if (name == u"refusal")
        return refusal();
    if (name == u"story")
        return story();
    if (name == u"act")
        return act();
    if (name == u"owndata")
        return ownData();
    if (name == u"short story") {
        PositionStoryPaper paper = story();
        paper.story.lines = paper.story.lines.first(12);
        return paper;
    }
    if (name == u"broken story")
        return brokenStory();
    if (name == u"proof")
        return proof();
    if (name == u"named proof")
        return proof(true);
    return bulletin();
}

} // namespace kezek::examples
