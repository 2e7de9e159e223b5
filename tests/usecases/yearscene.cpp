// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/yearscene.h"

#include "support/tables.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using test::need;

YearScene::YearScene() : place(office.addKindergarten())
{
    const QStringList names{u"Айгөлек"_s, u"Балапан"_s, u"Гүлдер"_s, u"Дельфин"_s, u"Ертегі"_s};
    for (const AgeGroup age : allOf<AgeGroup>()) {
        const BirthDates dates = birthDatesOf(age, year - 1);
        test::GroupSpec spec;
        spec.seats = 4;
        spec.bornFrom = dates.from;
        spec.bornUntil = dates.until;
        spec.age = age;
        spec.kindergarten = place;
        spec.name = names.at(static_cast<int>(age));
        m_groups.append(office.addGroup(spec).id);
    }
    office.setNow(QDate(year, 8, 16), QTime(11, 0));
}

Referral YearScene::live(AgeGroup age, QDate born, int seat)
{
    const GroupId group = m_groups.at(static_cast<int>(age));
    const Application child = office.addWaiting(test::anApplication().born(born).build());
    return office.addReferral(child.id, office.seatsOf(group).at(seat - 1).id);
}

Referral YearScene::attends(AgeGroup age, QDate born, int seat)
{
    const QDateTime august = office.now();
    office.setNow(QDate(year - 1, 11, 23), QTime(10, 0));
    const Referral referral = office.enrol(live(age, born, seat).id);
    office.setNow(august);
    return referral;
}

PlannedGroup YearScene::planned(GroupId group)
{
    const YearPlan plan = this->plan();
    const auto found = std::find_if(plan.groups.cbegin(), plan.groups.cend(), [&](const PlannedGroup &p) { return p.group.id == group; });
    if (found == plan.groups.cend())
        qFatal("the plan has no such group");
    return *found;
}

MoveYear::Input YearScene::proposed(const QList<MoveYear::ChildStep> &decided)
{
    const YearPlan plan = this->plan();
    MoveYear::Input input;
    input.schoolYear = plan.schoolYear;
    input.children = decided;
    const auto isDecided = [&](ReferralId id) {
        return std::any_of(decided.cbegin(), decided.cend(), [&](const MoveYear::ChildStep &step) { return step.referral == id; });
    };
    for (const PlannedGroup &group : plan.groups) {
        input.groups.append({group.group.id, group.group.revision, group.step});
        for (const PlannedChild &child : group.children)
            if (group.step == YearStep::Graduate && !isDecided(child.referral))
                input.children.append({child.referral, ChildFate::Graduates, {}});
    }
    return input;
}

QStringList YearScene::rows()
{
    QStringList rows;
    for (const QString &table : {u"child_group"_s, u"seat"_s, u"application"_s, u"referral"_s, u"queue_entry"_s, u"publication"_s, u"invitation"_s})
        rows.append(test::rowsOf(office.store().session(), table, {u"revision"_s}, u"id"_s));
    return rows;
}

void YearScene::checked()
{
    if (const QStringList broken = need(office.store().readers().check(office.now())); !broken.isEmpty())
        qFatal("%s", qPrintable(broken.join(u'\n')));
}

} // namespace kezek
