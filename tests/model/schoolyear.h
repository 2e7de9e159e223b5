// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/training/people.h"
#include "main/common/training/training.h"
#include "model/bothoffices.h"

#include <QTemporaryDir>

#include <memory>

namespace kezek::model {

/// A training office as it stands on the eve of a school year, and the families and workers that live through it. What they do is drawn
/// from a seed; what the rules make of it is compared with the reference.
class SchoolYear {
public:
    SchoolYear(int firstYear, const TrainingSize &size, quint32 seed);

    /// One day: the night, the bulletin of the hour, and what people do. On a day off nobody does anything.
    void live(QDate day);
    QDate begin() const { return m_begin; } ///< 1 September
    BothOffices &both() { return *m_both; }
    /// After the night: what the office's own check finds, and groups with more children than seats. One line a fault. The whole check has
    /// SQLite read every page of the file as well; the other one asks only what must be so.
    QStringList faultsOfTheNight(bool wholeCheck);

private:
    void goTo(QDate day, int hour, int minute);
    void workThroughTheList();
    void comeWithReferrals(QDate day);
    void takeSeats();
    void takeSeat(ApplicationId child, GroupId group);
    void changeTheirMinds();
    void leaveKindergartens();
    void comeWithApplications(QDate day);
    void lookAfterSeats(QDate day);
    void repairGroups();
    void moveTheYear(QDate day);

    template <class Key, class Value> std::optional<Key> someone(const std::map<Key, Value> &map, const std::function<bool(const Value &)> &which);

    QTemporaryDir m_folder;
    QDateTime m_clock;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<BothOffices> m_both;
    MadeUpPeople m_people;
    QList<DistrictId> m_districts;
    std::set<ApplicationId> m_careless; ///< families that let their referral lapse
    QDate m_begin;
    bool m_moved = false;
};

} // namespace kezek::model
