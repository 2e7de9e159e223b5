// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/training/people.h"
#include "usecases/work.h"

namespace kezek {

/// What the families of a training office ask (G16) and how its workers answer, in every state, by the verbs. Chance of its own: the rest of
/// the office is the same with and without it.
class TrainingQuestions {
public:
    struct Office {
        Actor registrar, placement, supervisor;
    };

    TrainingQuestions(Store &store, QDateTime &clock, const QDateTime &until, quint32 seed);

    Done keepAnswers(const Office &office);
    /// How many working days the office still lives.
    enum class Left { Today, OneDay, Days };
    /// A question or two of a working day, answered within it; one of yesterday is only taken, those of today wait.
    Done live(const Office &office, QDate day, Left left);

private:
    struct Topic;
    static const QList<Topic> &topics();

    template <class V> Result<typename V::Output> run(const Actor &actor, Random &random, const typename V::Input &input)
    {
        Work work(m_store, actor, random, m_clock);
        return V::run(work, input);
    }
    /// Sets the clock; false when that is after the office's present.
    bool goTo(const QDateTime &instant);
    const Topic &topic() const; ///< of the question asked last
    Result<InquiryId> ask(const Office &office, QDate day, bool terminal);
    Done take(const Actor &worker, InquiryId inquiry);
    Done answer(const Office &office, InquiryId inquiry);
    Result<std::optional<ApplicationId>> someChild();

    Store &m_store;
    QDateTime &m_clock;
    QDateTime m_until;
    quint32 m_seed;
    MadeUpPeople m_people;
    QList<KeptAnswerId> m_kept;
    int m_asked = 0;
    int m_days = 0;
};

} // namespace kezek
