// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testoffice.h"
#include "usecases/seats/moveyear.h"
#include "usecases/seats/transferchild.h"
#include "usecases/seats/undoyearmove.h"

namespace kezek {

/// A kindergarten in the August of 2027 with a group of each age that is due to move: the nursery's children were born in 2025, those of
/// the pre-school in 2021. Every verb ends with a check of the whole store.
class YearScene {
public:
    YearScene();

    static constexpr int year = 2027;
    test::TestOffice office;
    KindergartenId place;

    Group groupOf(AgeGroup age) { return stored(m_groups.at(static_cast<int>(age))); }
    Group stored(GroupId id) { return test::need(office.store().kindergartens().group(id)); }
    QList<Group> groups() { return test::need(office.store().kindergartens().groups(place)); }
    QList<SeatStatus> seats(GroupId group) { return test::need(office.store().seats().ofGroup(group)); }
    Application application(ApplicationId id) { return test::need(office.store().applications().get(id)); }
    Referral referral(ReferralId id) { return test::need(office.store().referrals().get(id)); }
    QList<Referral> referralsOf(ApplicationId id) { return test::need(office.store().referrals().ofApplication(id)); }

    /// On the seat of that number since last November.
    Referral attends(AgeGroup age, QDate born, int seat);
    Referral live(AgeGroup age, QDate born, int seat);

    YearPlan plan() { return test::need(planYearMove(office.store())); }
    PlannedGroup planned(GroupId group);
    /// What the plan proposes, and what becomes of every misfit; those not named stay, or graduate with the others.
    MoveYear::Input proposed(const QList<MoveYear::ChildStep> &decided = {});

    template <class V> Result<typename V::Output> tried(const typename V::Input &input, Role role = Role::Placement)
    {
        const Actor who = office.actor(role);
        auto output = perform<V>(office.storeOf(who), who, office.random(), input);
        checked();
        return output;
    }
    template <class V> typename V::Output done(const typename V::Input &input) { return test::need(tried<V>(input)); }

    /// Every row of groups, seats, applications, referrals and of what hangs on them, without revisions.
    QStringList rows();
    qint64 count(const QString &sql) { return test::need(office.store().session().count(sql)); }

private:
    void checked();
    QList<GroupId> m_groups;
};

} // namespace kezek
