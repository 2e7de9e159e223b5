// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bothoffices.h"
#include "support/testoffice.h"

#include <random>

namespace kezek::model {

/// A small office in which verbs are done by chance, most of them where they belong and some where they do not, while time goes on.
/// The same seed does the same.
class RandomOffice {
public:
    explicit RandomOffice(quint32 seed);

    /// So many verbs, or until the two disagree.
    void live(int verbs);
    BothOffices &both() { return m_both; }
    int days() const { return int(m_begin.daysTo(m_both.reference.today())); }

private:
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List> auto anyOf(const List &list) { return list[size_t(below(int(list.size())))]; }
    QDate dayAround(int daysBefore, int daysAfter);

    void openPlaces();
    GroupChange someGroup();
    void setSomeRule();
    void step();
    void refresh();
    void actOnList();
    void actOnQueue();
    void actOnSeats();
    void actOnReferrals();
    void doTheJobs();

    ApplicationInput family();
    std::optional<BenefitInput> benefit();
    WishesInput wishes();
    void fileOne();
    void correctOne(ApplicationId id);
    void changeGroup();
    void closeGroup();
    void transferOne();
    void moveTheYear();
    void takeOne();

    /// One that is in the state; now and then any one, whatever its state.
    ApplicationId childThat(ApplicationState state);
    ReferralId referralThat(std::initializer_list<ReferralState> states);
    SeatId seatThat(SeatState state);

    std::mt19937 m_engine;
    test::TestOffice m_office;
    BothOffices m_both;
    QDate m_begin;
    std::vector<ApplicationId> m_children; ///< those that verbs are done on: all that live, some of the archive
    std::vector<ReferralId> m_referrals;
    std::map<ApplicationId, ApplicationInput> m_typed;
    int m_serial = 0;
};

} // namespace kezek::model
