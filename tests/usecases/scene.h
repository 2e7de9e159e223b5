// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testoffice.h"
#include "usecases/applications/applicationinput.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/seats/publishbulletin.h"

#include <QTest>

namespace kezek {

/// What a test says of a child; the rest is made up.
struct ChildSpec {
    QDate born = QDate(2023, 5, 1);
    PriorityCategory category = PriorityCategory::General;
    std::optional<QDate> benefitUntil;
    WishesInput wishes;
    QString applicantIin; ///< empty: a parent of its own
    std::optional<CommissionPaperInput> commission = std::nullopt;
};

/// A small office in memory whose verbs are run as a person would run them. Verbs that a test takes for granted go through done(),
/// which ends the test when they are refused.
class Scene {
public:
    /// `localIso` as of at(); a working day is a good begin.
    explicit Scene(const QString &localIso = QStringLiteral("2026-10-05T10:00"), quint32 seed = 1);

    SqlStore &store() { return m_office.store(); }
    QDateTime now() const { return m_office.now(); }
    void at(const QString &localIso);
    void at(const QDateTime &instant) { m_office.setNow(instant); }
    void wait(int seconds) { m_office.advance(seconds); }
    int between(int least, int most) { return least + static_cast<int>(m_random.bounded(static_cast<quint32>(most - least + 1))); }
    Random &random() { return m_random; }

    Actor actor(Role role, std::optional<KindergartenId> kindergarten = {});
    template <class V> Result<typename V::Output> as(const Actor &who, const typename V::Input &input)
    {
        return perform<V>(m_office.storeOf(who), who, m_random, input);
    }
    template <class V> Result<typename V::Output> tried(const typename V::Input &input)
    {
        return as<V>(actor(V::roles().contains(Role::Administrator) ? Role::Administrator : V::roles().first()), input);
    }
    template <class V> typename V::Output done(const typename V::Input &input)
    {
        const auto result = tried<V>(input);
        if (!result)
            qFatal("%s: %s %s %s", V::name, qPrintable(toText(result.error().code)), qPrintable(result.error().field),
                   qPrintable(result.error().detail));
        return *result;
    }

    void rule(const QString &key, const QString &value);
    KindergartenId kindergarten(const QString &name);
    GroupId group(KindergartenId kindergarten, int capacity, QDate from = QDate(2023, 1, 1), QDate until = QDate(2023, 12, 31));
    /// Filed and registered now.
    ApplicationId child(const ChildSpec &spec = {});
    ApplicationId filedChild(const ChildSpec &spec = {});
    PublishBulletin::Output publish() { return done<PublishBulletin>({}); }

    QString phoneOf(ApplicationId application);
    /// Has a code sent and reads it from the message.
    QString code(CodePurpose purpose, ApplicationId application, std::optional<GroupId> group, std::optional<ReferralId> referral = {});
    Result<TakeSeat::Output> take(ApplicationId application, GroupId group);
    /// Publishes, waits until the seats are open to all and takes one.
    Referral referral(ApplicationId application, GroupId group);
    /// The same at an instant, with no window: issued exactly then.
    Referral referralNow(ApplicationId application, GroupId group);

    Application application(ApplicationId id) { return store().applications().get(id).value(); }
    Referral referral(ReferralId id) { return store().referrals().get(id).value(); }
    QList<SeatStatus> seats(GroupId group) { return store().seats().ofGroup(group).value(); }
    int messages(MessageKind kind, std::optional<ApplicationId> application = {});
    /// Everything that may leave now goes to a provider that answers later; how many of a kind went.
    int send(MessageKind kind);
    qint64 count(const QString &sql) { return store().session().count(sql).value(); }
    /// Every row of what the office knows, without the columns that say when it was written down and without random keys.
    QStringList dump();

private:
    test::TestOffice m_office;
    test::SeededRandom m_random;
    int m_children = 0;
};

/// The word of a refusal; empty when nothing was refused.
template <class T> QString refusedAs(const Result<T> &result)
{
    return result ? QString() : toText(result.error().code);
}

QDateTime localInstant(const QString &iso);

} // namespace kezek
