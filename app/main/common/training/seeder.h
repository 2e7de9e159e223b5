// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/training/people.h"
#include "main/common/training/training.h"
#include "main/common/training/trainingquestions.h"
#include "usecases/work.h"

#include <QHash>

namespace kezek {

/// Codes and ids from a seed. A server draws the codes itself.
class SeededRandom : public Random {
public:
    explicit SeededRandom(quint32 seed) : m_generator(seed) {}
    quint32 bounded(quint32 below) override { return m_generator.bounded(below); }
    QUuid uuid() override;

private:
    QRandomGenerator m_generator;
};

/// The code that a family read in a message: in training its text is kept.
Result<QString> codeIn(Store &store, MessageId message);

/// Lives through the training office's past: what seeding needs in every part of it. One open transaction; `clock` is the store's.
class Seeder {
public:
    Seeder(Store &store, QDateTime &clock, const QDateTime &until, quint32 seed, const TrainingSize &size);

    Done run();

private:
    // The place and its people (trainingplaces.cpp).
    Done addWorkers();
    Done addKindergartens();
    Done addGroup(KindergartenId kindergarten, int index, int age, GroupLanguage language, GroupKind kind);

    // The queue as it was taken over (trainingqueue.cpp).
    Done importQueue();
    Done enrolBulk();
    Done enrolOne(GroupId group, ApplicationId application);
    Result<ApplicationId> import(QDate born, const QDateTime &filedAt, std::optional<GroupLanguage> language);
    void addBenefit(ApplicationInput &input, QDate filed);

    // The last weeks, day by day (trainingdays.cpp).
    Done liveDay(QDate day);
    Done seatsComeFree(QDate day, int count);
    Done newApplications(QDate day);
    Done registerPending(const QDateTime &at, int keep);
    Done takeSeats(QDate day);
    Done takeSeat(ApplicationId application, GroupId group);
    Done fatesOfReferrals(QDate day);
    Done withdrawSome(QDate day);
    Done familiesAsk(QDate day, const WorkingCalendar &calendar);

    /// Sets the clock; false when that is after `until`, and nothing is to be done.
    bool goTo(const QDateTime &at);
    template <class V> Result<typename V::Output> run(const Actor &actor, const typename V::Input &input)
    {
        Work work(m_store, actor, m_random, m_clock);
        return V::run(work, input);
    }
    Result<QString> codeFor(const QString &phone, CodePurpose purpose, std::optional<ApplicationId> application,
                            std::optional<GroupId> group = {}, std::optional<ReferralId> referral = {}, const QString &childIin = {});

    struct PlacedGroup {
        GroupId id;
        QDate bornFrom, bornUntil;
        GroupLanguage language;
        GroupKind kind;
        int capacity;
    };

    Store &m_store;
    QDateTime &m_clock;
    QDateTime m_until;
    TrainingSize m_size;
    MadeUpPeople m_people;
    SeededRandom m_random;
    TrainingQuestions m_questions;
    Actor m_system;
    Actor m_registrar, m_placement, m_supervisor;
    QList<DistrictId> m_districts;
    QList<KindergartenId> m_kindergartens;
    QList<PlacedGroup> m_groups;
    QList<ReferralId> m_enrolled;
    QList<ApplicationId> m_pending;         ///< filed, not registered
    QList<ReferralId> m_live;               ///< referrals that the days still move
    QList<ApplicationId> m_careless;        ///< families that never come in time
    QHash<ApplicationId, QString> m_phones; ///< first mobile of each family that acts
    QDate m_begin;
};

} // namespace kezek
