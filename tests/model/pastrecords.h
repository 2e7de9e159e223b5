// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passedover.h"
#include "model/bothoffices.h"

#include <memory>

namespace kezek::model {

/// Who stood ahead of a child that took a seat, and all that was true of each.
struct SeenTaking {
    ReferralId referral;
    int position = 0;
    int queueSize = 0;
    std::vector<ApplicationId> ahead;           ///< in the order of the queue
    std::set<ApplicationId> holders;            ///< with a referral, who would stand ahead
    std::map<ApplicationId, std::set<PassedOver>> truths;
};

/// What the reference said while the year ran: places at chosen instants, who moved on which day by which verb, and each taking of a seat
/// with everything that was true of those ahead. Nothing of it is read from the office.
class PastRecords : public Witness {
public:
    /// `instants` in order; of the takings every `everyTaking`-th is written down.
    PastRecords(Reference &reference, std::vector<QDateTime> instants, int everyTaking);

    void timePasses(const QDateTime &until) override;
    void beforeTake(ApplicationId child, GroupId group) override;
    void afterVerb(const QString &verb, bool done) override;

    using Places = std::map<ApplicationId, int>;
    const std::map<QDateTime, Places> &places() const { return m_places; }
    const std::vector<SeenTaking> &takings() const { return m_takings; }
    /// How many children of the birth year came or left on the day by one of the verbs.
    int moved(QDate day, int birthYear, const QStringList &verbs) const;

private:
    /// What was so when a bulletin's head was invited.
    struct Asking {
        std::map<int, std::vector<ApplicationId>> queues;
        std::map<ApplicationId, Child> children;
        std::vector<Invitation> invitations; ///< also those of this very asking
        std::set<ApplicationId> asked;
        QDate day;
    };
    struct Invited {
        QDateTime until;
        bool endedEarly = false;
        bool seen = true;
    };
    using InvitationKey = std::tuple<BulletinId, GroupId, ApplicationId, QDateTime>;

    void noteInvitations();
    void noteMoves(const QString &verb);
    std::map<int, std::vector<ApplicationId>> queues() const;
    std::set<PassedOver> truthsOf(ApplicationId id, ApplicationId taker, const Group &group, BulletinId bulletin) const;
    void addAskedTruths(std::set<PassedOver> &truths, ApplicationId id, ApplicationId taker, const Group &group, BulletinId bulletin) const;
    std::set<ApplicationId> holdersAhead(ApplicationId taker);
    bool couldTake(const Child &child, const Group &group, QDate day) const;

    Reference &m_reference;
    QDateTime m_begin;
    std::vector<QDateTime> m_instants;
    size_t m_next = 0;
    int m_every;
    int m_taken = 0;
    std::map<QDateTime, Places> m_places;
    std::map<InvitationKey, Invited> m_invited;
    std::map<std::pair<BulletinId, QDateTime>, std::shared_ptr<Asking>> m_askings;
    std::map<ApplicationId, std::pair<int, PriorityCategory>> m_waiting;
    std::map<std::tuple<QDate, int, QString>, int> m_moved;
    std::optional<SeenTaking> m_taking;
    std::map<SeatId, std::map<ApplicationId, std::set<PassedOver>>> m_bySeat;
    std::vector<SeenTaking> m_takings;
};

} // namespace kezek::model
