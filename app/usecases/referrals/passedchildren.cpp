// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/passedchildren.h"

#include "domain/placement.h"

#include <algorithm>

namespace kezek {

namespace {

qsizetype placeIn(const QList<QueueEntry> &order, ApplicationId id)
{
    const auto found = std::find_if(order.cbegin(), order.cend(), [id](const QueueEntry &entry) { return entry.application == id; });
    return found - order.cbegin();
}

/// Where an entry stands, or would stand, in a queue that holds `also` as well; the queue's own row of that child does not count.
int placeWith(const QueueEntry &entry, const QList<QueueEntry> &queue, const QueueEntry &also, const Rules &rules)
{
    QueueCounts counts;
    const auto count = [&](const QueueEntry &one) {
        counts.extraordinary += one.category == PriorityCategory::Extraordinary;
        counts.firstPriority += one.category == PriorityCategory::FirstPriority;
        counts.general += one.category == PriorityCategory::General;
        counts.aheadInCategory += one.category == entry.category && isAhead(one, entry);
    };
    for (const QueueEntry &one : queue)
        if (one.application != also.application)
            count(one);
    count(also);
    return positionOf(entry.category, counts, rules);
}

bool speaksWishedLanguage(const Application &child, const ProofSheet &sheet)
{
    return meetsWishes({child.wishes.languages, {}, {}}, sheet.group, sheet.kindergarten);
}

bool couldBeAsked(const Application &child, const ProofSheet &sheet, QDate day)
{
    return checkFit(child, sheet.group, day) && meetsWishes(child.wishes, sheet.group, sheet.kindergarten) && !isStopListed(child, day);
}

/// What was so when the one that took the seat was invited.
struct Asking {
    Moment moment;
    QList<QueueEntry> order;
    QList<Application> twins; ///< of the one that took the seat, that stood in a queue then or were asked in the same bulletin
};

class Finder {
public:
    Finder(Store &store, ProofSheet &sheet, const QueueEntry &stay, const Moment &moment, const Rulebook &rulebook)
        : m_store(store), m_sheet(sheet), m_stay(stay), m_moment(moment), m_day(localDay(moment.at)), m_rulebook(rulebook)
    {
    }

    Done find()
    {
        const BulletinId bulletin = m_sheet.bulletin ? m_sheet.bulletin->id : BulletinId();
        const QDateTime from = m_sheet.bulletin ? qMin(m_sheet.bulletin->publishedAt, m_moment.at) : m_moment.at;
        KEZEK_TRY(m_past, PastQueue::read(m_store, m_stay.birthYear, bulletin, from, m_moment));
        m_order = inOrder(m_past.standing(m_moment), m_sheet.rules);
        m_sheet.queueSize = static_cast<int>(m_order.size());
        const qsizetype own = placeIn(m_order, m_stay.application);
        m_sheet.position = static_cast<int>(own) + 1;
        if (m_sheet.windowUntil)
            KEZEK_CHECK(findAsking());
        addHolders();
        for (qsizetype i = 0; i < own; ++i)
            addStanding(m_order[i], static_cast<int>(i) + 1);
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return a.place < b.place; });
        for (const Found &found : std::as_const(m_found))
            m_sheet.ahead.append(found.row);
        return {};
    }

private:
    bool isHere(const Invitation &invitation) const
    {
        return m_sheet.bulletin && invitation.bulletin == m_sheet.bulletin->id && invitation.group == m_sheet.group.id;
    }

    Done findAsking()
    {
        for (const Invitation &invitation : m_past.invitationsOf(m_stay.application))
            if (isHere(invitation))
                m_sheet.invitedAt = invitation.invitedAt;
        if (!m_sheet.invitedAt)
            return {};
        Asking asking;
        asking.moment.at = *m_sheet.invitedAt;
        const Rules rules = m_rulebook.on(localDay(asking.moment.at));
        asking.order = inOrder(m_past.standing(asking.moment), rules);
        KEZEK_TRY(const QList<Application> siblings, m_store.proofs().siblings(m_sheet.application));
        for (const Application &sibling : siblings) {
            // A twin moves up behind its twin (R21), whether or not a seat was found for that one.
            KEZEK_TRY(const bool asked, m_store.proofs().wasAsked(sibling.id, m_sheet.bulletin->id));
            KEZEK_TRY(const QList<QueueEntry> stays, m_store.queue().history(sibling.id));
            const bool stood = std::any_of(stays.cbegin(), stays.cend(), [&](const QueueEntry &stay) {
                return stay.enteredAt <= asking.moment.at && (!stay.leftAt || *stay.leftAt > asking.moment.at);
            });
            if ((asked || stood) && rules.twinsTogether && areTwins(sibling, m_sheet.application, rules.twinDays))
                asking.twins.append(sibling);
        }
        m_asking = asking;
        return {};
    }

    /// Each where it would stand if it alone came back; the child that stands there comes after it.
    void addHolders()
    {
        QList<HeldReferral> held = m_past.held();
        std::sort(held.begin(), held.end(), [](const HeldReferral &a, const HeldReferral &b) { return isAhead(a.stay, b.stay); });
        for (const HeldReferral &one : std::as_const(held)) {
            const int place = placeWith(one.stay, m_order, one.stay, m_sheet.rules);
            if (one.referral.application == m_stay.application || place >= placeWith(m_stay, m_order, one.stay, m_sheet.rules))
                continue;
            PassedChild facts;
            facts.hasReferral = true;
            m_found.append({2 * place, rowOf(one.stay, 0, facts, localDay(one.referral.issuedAt))});
        }
    }

    void addStanding(const QueueEntry &entry, int position)
    {
        const Application child = m_past.application(entry.application, m_moment);
        PassedChild facts;
        std::optional<QDate> asked;
        readInvitations(entry.application, facts, asked);
        const Done fit = checkFit(child, m_sheet.group, m_day);
        facts.ageFits = fit || fit.error().code != ErrorCode::GroupDoesNotFit;
        facts.paperFits = fit || fit.error().code != ErrorCode::CommissionPaperMissing;
        facts.stopListed = isStopListed(child, m_day);
        facts.onlyByExpiredBenefit = standsByExpiredBenefit(entry, child);
        facts.languageWished = speaksWishedLanguage(child, m_sheet);
        facts.placeWished = meetsWishes({{}, child.wishes.districts, child.wishes.kindergartens}, m_sheet.group, m_sheet.kindergarten);
        facts.openToAll = !m_sheet.windowUntil;
        if (m_asking)
            readAsking(entry, facts);
        m_found.append({2 * position + 1, rowOf(entry, position, facts, dayOf(passedOver(facts), child, entry, asked))});
    }

    void readInvitations(ApplicationId id, PassedChild &facts, std::optional<QDate> &asked) const
    {
        using Invited = PassedChild::Invitation;
        std::optional<QDate> elsewhere;
        for (const Invitation &invitation : m_past.invitationsOf(id)) {
            const bool open = m_past.isOpen(invitation, m_moment);
            if (isHere(invitation)) {
                // A window that closed in silence leaves no cause behind.
                const bool silent = !open && !invitation.endCause && invitation.until <= m_moment.at;
                facts.here = open ? Invited::Kept : silent ? Invited::Silent : Invited::TakenBack;
                asked = localDay(invitation.invitedAt);
                continue;
            }
            const bool keptThen = m_asking && m_past.isOpen(invitation, m_asking->moment);
            const bool sameBulletin = m_asking && invitation.bulletin == m_sheet.bulletin->id && invitation.invitedAt <= m_asking->moment.at;
            facts.invitedElsewhere = facts.invitedElsewhere || open;
            facts.askedBefore = facts.askedBefore || keptThen || sameBulletin;
            if (open || keptThen || sameBulletin)
                elsewhere = localDay(invitation.invitedAt);
        }
        if (facts.here == Invited::None)
            asked = elsewhere;
    }

    bool standsByExpiredBenefit(QueueEntry entry, const Application &child) const
    {
        const PriorityCategory inForce = std::max(entry.category, categoryOn(child.benefit, m_day));
        if (inForce == entry.category)
            return false;
        entry.category = inForce;
        return placeWith(entry, m_order, entry, m_sheet.rules) > placeWith(m_stay, m_order, entry, m_sheet.rules);
    }

    void readAsking(const QueueEntry &entry, PassedChild &facts) const
    {
        const QList<QueueEntry> &order = m_asking->order;
        const qsizetype place = placeIn(order, entry.application);
        facts.stoodThen = place < order.size();
        facts.aheadThen = place < placeIn(order, m_stay.application);
        facts.couldThen = couldBeAsked(m_past.application(entry.application, m_asking->moment), m_sheet, localDay(m_asking->moment.at));
        facts.behindTwin = std::any_of(m_asking->twins.cbegin(), m_asking->twins.cend(), [&](const Application &twin) {
            const qsizetype ofTwin = placeIn(order, twin.id);
            return ofTwin == order.size() || ofTwin < place; // a twin of another birth year stands in another queue
        });
    }

    std::optional<QDate> dayOf(PassedOver reason, const Application &child, const QueueEntry &entry, const std::optional<QDate> &asked) const
    {
        switch (reason) {
        case PassedOver::SeatKept:
        case PassedOver::InvitedSilent:
        case PassedOver::InvitedElsewhere:
        case PassedOver::InvitationTakenBack:
            return asked;
        case PassedOver::StopListed:
            return child.stopListedUntil;
        case PassedOver::BenefitExpired:
            return child.benefit ? child.benefit->validUntil : std::nullopt;
        case PassedOver::NoCommissionPaper:
            return child.commissionPaper && child.commissionPaper->kind == m_sheet.group.kind ? child.commissionPaper->validUntil : std::nullopt;
        case PassedOver::OpenToAll:
            return m_sheet.bulletin ? std::optional(localDay(m_sheet.bulletin->windowUntil)) : std::nullopt;
        case PassedOver::JoinedLater:
        case PassedOver::CameAheadLater:
            return localDay(entry.enteredAt);
        case PassedOver::HasReferral:
        case PassedOver::AgeDoesNotFit:
        case PassedOver::LanguageNotWished:
        case PassedOver::PlaceNotWished:
        case PassedOver::ChangedLater:
        case PassedOver::TwinsTogether:
        case PassedOver::NotExplained:
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    ProofRow rowOf(const QueueEntry &entry, int position, const PassedChild &facts, const std::optional<QDate> &day) const
    {
        const Application child = m_past.application(entry.application, m_moment);
        return {position, entry.application, ApplicationNumber(entry.numberYear, entry.numberSequence).text(), child.child.name, entry.category,
                entry.filedAt, passedOver(facts), day};
    }

    struct Found {
        int place = 0;
        ProofRow row;
    };

    Store &m_store;
    ProofSheet &m_sheet;
    const QueueEntry &m_stay;
    const Moment &m_moment;
    const QDate m_day;
    const Rulebook &m_rulebook;
    PastQueue m_past;
    QList<QueueEntry> m_order;
    std::optional<Asking> m_asking;
    QList<Found> m_found;
};

} // namespace

Done findPassedChildren(Store &store, ProofSheet &sheet, const QueueEntry &stay, const Moment &moment, const Rulebook &rulebook)
{
    return Finder(store, sheet, stay, moment, rulebook).find();
}

} // namespace kezek
