// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/pastqueue.h"

#include "usecases/json.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The fields that any of the changes touched, as they were at the moment.
QJsonObject fieldsAt(const QList<JournalRow> &changes, const Moment &moment)
{
    QJsonObject fields;
    for (const JournalRow &change : changes) {
        const bool isPast = moment.isAfter(change.at, change.id);
        const QJsonObject &said = isPast ? change.after : change.before;
        for (auto it = said.begin(); it != said.end(); ++it)
            // The first change that came later says what was before it; what was so by then says it better.
            if (isPast || !fields.contains(it.key()))
                fields.insert(it.key(), it.value());
    }
    return fields;
}

/// Null and what is not understood leave an empty value; a field that no change touched stays.
template <class T> void put(const QJsonObject &fields, const QString &key, T &value)
{
    if (!fields.contains(key))
        return;
    T read{};
    if (!fields[key].isNull() && !readJson(fields[key], key, read))
        read = T{};
    value = read;
}

std::optional<Benefit> benefitOf(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    Benefit benefit;
    const QJsonObject fields = json.toObject();
    put(fields, u"category"_s, benefit.category);
    put(fields, u"kind"_s, benefit.kind);
    put(fields, u"paper"_s, benefit.paper);
    put(fields, u"validUntil"_s, benefit.validUntil);
    return benefit;
}

std::optional<CommissionPaper> commissionPaperOf(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    CommissionPaper paper;
    const QJsonObject fields = json.toObject();
    put(fields, u"kind"_s, paper.kind);
    put(fields, u"number"_s, paper.number);
    put(fields, u"validUntil"_s, paper.validUntil);
    return paper;
}

} // namespace

Application asItWas(Application now, const QList<JournalRow> &changes, const Moment &moment)
{
    const QJsonObject fields = fieldsAt(changes, moment);
    put(fields, u"state"_s, now.state);
    put(fields, u"category"_s, now.category);
    put(fields, u"strikes"_s, now.strikes);
    put(fields, u"stopListedUntil"_s, now.stopListedUntil);
    put(fields[u"child"_s].toObject(), u"birthDate"_s, now.child.birthDate);
    put(fields[u"address"_s].toObject(), u"district"_s, now.address.district);
    const QJsonObject wishes = fields[u"wishes"_s].toObject();
    put(wishes, u"languages"_s, now.wishes.languages);
    put(wishes, u"districts"_s, now.wishes.districts);
    put(wishes, u"kindergartens"_s, now.wishes.kindergartens);
    if (fields.contains(u"benefit"_s))
        now.benefit = benefitOf(fields[u"benefit"_s]);
    if (fields.contains(u"commissionPaper"_s))
        now.commissionPaper = commissionPaperOf(fields[u"commissionPaper"_s]);
    return now;
}

Group asItWas(Group now, const QList<JournalRow> &changes, const Moment &moment)
{
    const QJsonObject fields = fieldsAt(changes, moment);
    put(fields, u"name"_s, now.name);
    put(fields, u"age"_s, now.age);
    put(fields, u"language"_s, now.language);
    put(fields, u"kind"_s, now.kind);
    put(fields, u"bornFrom"_s, now.bornFrom);
    put(fields, u"bornUntil"_s, now.bornUntil);
    return now;
}

Kindergarten asItWas(Kindergarten now, const QList<JournalRow> &changes, const Moment &moment)
{
    const QJsonObject fields = fieldsAt(changes, moment);
    put(fields, u"name"_s, now.name);
    put(fields, u"district"_s, now.district);
    return now;
}

Result<PastQueue> PastQueue::read(Store &store, int birthYear, BulletinId bulletin, const QDateTime &from, const Moment &until)
{
    Proofs &proofs = store.proofs();
    PastQueue past;
    past.m_until = until;
    KEZEK_TRY(past.m_stays, proofs.stays(birthYear, from, until.at));
    KEZEK_TRY(past.m_referrals, proofs.referrals(birthYear, until.at));
    KEZEK_TRY(const QList<Application> applications, proofs.applications(birthYear, until.at));
    for (const Application &application : applications)
        past.m_applications.insert(application.id, application);
    KEZEK_TRY(const QList<JournalRow> changes, proofs.changesSince(from, birthYear, until.at));
    for (const JournalRow &change : changes)
        past.m_changes[ApplicationId{change.subjectId}].append(change);
    KEZEK_TRY(const QList<Invitation> invitations, proofs.invitations(birthYear, bulletin, from, until.at));
    for (const Invitation &invitation : invitations)
        past.m_invitations[invitation.application].append(invitation);
    return past;
}

/// In the very millisecond of the moment the child's own rows of the journal decide: what began, began with the first of them, and what ended,
/// ended with the last.
bool PastQueue::happened(ApplicationId id, const QDateTime &at, Edge edge, const Moment &moment) const
{
    if (at != moment.at)
        return at < moment.at;
    std::optional<qint64> row;
    for (const JournalRow &change : m_changes.value(id))
        if (change.at == at && (!row || edge == Edge::End))
            row = change.id;
    return !row || *row < moment.row;
}

QList<QueueEntry> PastQueue::standing(const Moment &moment) const
{
    QList<QueueEntry> standing = m_stays;
    standing.removeIf([&](const QueueEntry &stay) {
        return !happened(stay.application, stay.enteredAt, Edge::Begin, moment)
            || (stay.leftAt && happened(stay.application, *stay.leftAt, Edge::End, moment));
    });
    return standing;
}

QList<HeldReferral> PastQueue::held() const
{
    QList<HeldReferral> held = m_referrals;
    held.removeIf([this](const HeldReferral &one) {
        const Referral &referral = one.referral;
        return !happened(referral.application, referral.issuedAt, Edge::End, m_until)
            || (referral.endedAt && happened(referral.application, *referral.endedAt, Edge::End, m_until));
    });
    return held;
}

Application PastQueue::application(ApplicationId id, const Moment &moment) const
{
    return asItWas(*m_applications.constFind(id), m_changes.value(id), moment);
}

bool PastQueue::isOpen(const Invitation &invitation, const Moment &moment) const
{
    const bool ended = invitation.endedAt && happened(invitation.application, *invitation.endedAt, Edge::End, moment);
    return invitation.invitedAt <= moment.at && moment.at < invitation.until && !ended;
}

} // namespace kezek
