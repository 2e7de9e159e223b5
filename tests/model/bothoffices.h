// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "support/builders.h"
#include "usecases/applications/applicationinput.h"
#include "usecases/verb.h"

#include <functional>

namespace kezek::model {

/// Made-up codes as the program makes them, the last one remembered: what the family reads in its SMS.
class CodeRandom : public test::SeededRandom {
public:
    using SeededRandom::SeededRandom;
    quint32 bounded(quint32 below) override;
    QString lastCode() const { return QStringLiteral("%1").arg(m_code, 4, 10, QLatin1Char('0')); }

private:
    quint32 m_code = 0;
};

/// Who goes to school in August: as the program proposes, or of each pre-school group without promises all who have no room elsewhere.
enum class Graduation { AsProposed, OfAll };

/// How an answer is typed at the counter.
enum class Typed { Right, Wrong };

/// Sees the office live: writes down what the reference says, for what is asked about it afterwards.
class Witness {
public:
    virtual ~Witness() = default;
    virtual void timePasses(const QDateTime &until) = 0; ///< nothing happens from now to there
    virtual void beforeTake(ApplicationId child, GroupId group) = 0;
    virtual void afterVerb(const QString &verb, bool done) = 0; ///< both have done it, or both refused
};

/// Every verb is done in the office and in its reference; the two answers are compared, and after it what the verb has touched. The
/// first disagreement is kept with the verbs before it; from then on nothing is done any more.
class BothOffices {
public:
    BothOffices(SqlStore &store, std::function<void(const QDateTime &)> setClock, quint32 seed);

    Reference reference;
    SqlStore &store() { return m_store; }
    QDateTime now() const { return reference.now; }
    void goTo(const QDateTime &instant);
    void setWitness(Witness *witness) { m_witness = witness; }
    void wait(qint64 seconds) { goTo(now().addSecs(seconds)); }

    const QString &disagreement() const { return m_disagreement; } ///< empty: none yet
    QString lastVerbs() const { return m_said.join(u'\n'); }
    int verbs() const { return m_verbs; }
    QString answerCounts() const; ///< how often each verb was answered how
    /// Compares everything.
    void compare();

    void setRule(const QString &key, const QString &value, const std::function<void(Rules &)> &change);
    void addKindergarten(const QString &name, DistrictId district);

    bool file(const ApplicationInput &input, const QDateTime &receivedAt);
    void registerChild(ApplicationId id, bool ticked = true, bool withoutBenefit = false);
    void refuse(ApplicationId id);
    void reopen(ApplicationId id);
    void restore(ApplicationId id);
    void renewBenefit(ApplicationId id, const BenefitInput &paper);
    void correct(ApplicationId id, const ApplicationInput &input);
    void withdraw(ApplicationId id, Typed code = Typed::Right);

    void publishByHand(const QList<SeatId> &seats);
    void publishAtTheHour();
    void undoBulletin(BulletinId id);
    void recallSeat(SeatId id);
    void closeSeat(SeatId id, bool closed);
    void saveGroup(const GroupChange &change); ///< without an id: a new one
    void closeGroup(GroupId id, bool closed, bool breakPromises);

    bool take(ApplicationId id, GroupId group, Typed code = Typed::Right);
    void extend(ReferralId id, Typed code = Typed::Right);
    void enrol(ReferralId id, bool allPapers = true);
    void rejectPapers(ReferralId id);
    void recallReferral(ReferralId id);
    void leave(ReferralId id);
    void transfer(ReferralId id, GroupId target);

    /// As the program proposes it, children that do not fit where there is room for them. False: there is nothing to move.
    bool moveYear(Graduation graduation = Graduation::AsProposed);
    void undoYearMove(); ///< right after it

    void runNights();

private:
    template <class V> bool ask(const QString &what, const Actor &actor, const typename V::Input &input, const Verdict &expected)
    {
        const auto result = perform<V>(m_store, actor, m_random, input);
        return answered(QString::fromLatin1(V::name), what, result ? Verdict() : Verdict(result.error().code), expected);
    }
    template <class V> bool ask(const QString &what, const typename V::Input &input, const Verdict &expected)
    {
        return ask<V>(what, m_worker, input, expected);
    }
    bool answered(const QString &verb, const QString &what, const Verdict &program, const Verdict &reference);
    void check(const QString &difference);
    void check(ReferralId id); ///< it, its child and its group
    QString codeFor(CodePurpose purpose, ApplicationId application, std::optional<GroupId> group, std::optional<ReferralId> referral, Typed typed);
    QString phoneOf(ApplicationId id);

    SqlStore &m_store;
    std::function<void(const QDateTime &)> m_setClock;
    CodeRandom m_random;
    Actor m_worker;
    Comparison m_comparison;
    QStringList m_said; ///< the last verbs
    QMap<QString, int> m_answers;
    QString m_disagreement;
    std::optional<Reference> m_beforeYear;
    Witness *m_witness = nullptr;
    int m_verbs = 0;
};

} // namespace kezek::model
