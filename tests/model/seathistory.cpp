// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/seathistory.h"

#include "support/builders.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

constexpr qint64 stillOpen = std::numeric_limits<qint64>::max();

/// A seat in a bulletin, or in the hands of a child. Instants are milliseconds.
struct Step {
    qint64 from = 0;
    qint64 until = stillOpen;
    bool held = false;
    QString how;         ///< why it left the bulletin; the state of the referral
    qint64 window = 0;   ///< of a publication
    qint64 bulletin = 0; ///< of a publication
    qint64 referral = 0; ///< of a hold
    qint64 child = 0;    ///< of a hold
    qint64 decided = 0;  ///< of a hold: when the referral ended, by enrolment or otherwise
};

struct Asked {
    qint64 bulletin = 0;
    qint64 child = 0;
    auto operator<=>(const Asked &) const = default;
};

/// How an enrolled child gives its seat back.
const QStringList leaving{u"leave-kindergarten"_s, u"transfer-child"_s, u"move-year"_s, u"undo-year-move"_s};

class Histories {
public:
    explicit Histories(SqlStore &store) : m_store(store) {}

    QStringList broken()
    {
        read();
        for (auto &[seat, steps] : m_steps) {
            // What was taken back in August was never so: whose seat it was has it as before.
            std::erase_if(steps, [this](const Step &step) { return step.held && knows(step.referral, {u"undo-year-move"_s}, step.until); });
            std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return std::pair(a.from, a.held) < std::pair(b.from, b.held); });
            for (size_t i = 0; i < steps.size(); ++i)
                checkStep(seat, steps[i], i > 0 ? &steps[i - 1] : nullptr, i + 1 < steps.size() ? &steps[i + 1] : nullptr);
        }
        return m_broken;
    }

private:
    void read();
    void checkStep(qint64 seat, const Step &step, const Step *before, const Step *after);
    void checkHold(qint64 seat, const Step &hold, const Step *before);
    void checkJournal(qint64 seat, const Step &hold);
    void checkRelease(qint64 seat, const Step &hold);
    bool knows(qint64 referral, const QStringList &verbs, qint64 at) const
    {
        return std::any_of(verbs.cbegin(), verbs.cend(), [&](const QString &verb) { return m_journal.contains({referral, verb, at}); });
    }
    void say(qint64 seat, const Step &step, const QString &what)
    {
        m_broken.append(u"seat %1, %2 from %3: %4"_s.arg(seat).arg(step.held ? u"referral %1"_s.arg(step.referral) : u"bulletin %1"_s.arg(step.bulletin))
                            .arg(QDateTime::fromMSecsSinceEpoch(step.from, Qt::UTC).toString(Qt::ISODate), what));
    }

    SqlStore &m_store;
    std::map<qint64, std::vector<Step>> m_steps;
    std::map<Asked, std::pair<qint64, qint64>> m_asked; ///< from and until
    std::set<std::tuple<qint64, QString, qint64>> m_journal; ///< referral, verb, instant
    QStringList m_broken;
};

void Histories::read()
{
    const auto each = [this](const QString &sql, const std::function<void(Row &)> &take) { need(m_store.session().each(sql, {}, take)); };
    each(u"SELECT seat_id, published_at, ended_at, coalesce(end_cause, ''), window_until, bulletin_id FROM publication"_s, [this](Row &row) {
        const qint64 seat = row.big();
        Step step;
        step.from = row.big();
        step.until = row.maybeBig().value_or(stillOpen);
        step.how = row.text();
        step.window = row.big();
        step.bulletin = row.big();
        m_steps[seat].push_back(step);
    });
    each(u"SELECT seat_id, issued_at, released_at, state, id, application_id, coalesce(ended_at, 0) FROM referral"_s, [this](Row &row) {
        const qint64 seat = row.big();
        Step step;
        step.held = true;
        step.from = row.big();
        step.until = row.maybeBig().value_or(stillOpen);
        step.how = row.text();
        step.referral = row.big();
        step.child = row.big();
        step.decided = row.big();
        m_steps[seat].push_back(step);
    });
    each(u"SELECT bulletin_id, application_id, invited_at, coalesce(ended_at, until_at) FROM invitation"_s, [this](Row &row) {
        const Asked asked{row.big(), row.big()};
        const qint64 from = row.big();
        m_asked[asked] = {m_asked.contains(asked) ? m_asked[asked].first : from, row.big()};
    });
    each(u"SELECT subject_id, verb, at FROM journal WHERE subject = 'referral'"_s, [this](Row &row) {
        const qint64 referral = row.big();
        const QString verb = row.text();
        m_journal.insert({referral, verb, row.big()});
    });
}

void Histories::checkStep(qint64 seat, const Step &step, const Step *before, const Step *after)
{
    if (step.until < step.from)
        say(seat, step, u"ends before it begins"_s);
    if (before && step.from < before->until)
        say(seat, step, u"begins while the step before it goes on"_s);
    if (step.held)
        return checkHold(seat, step, before);
    const bool taken = step.how == toText(Cause::SeatTaken);
    const bool followed = after && after->held && after->from == step.until;
    if (taken != followed)
        say(seat, step, u"left the bulletin as \"%1\", and %2"_s.arg(step.how, followed ? u"was taken"_s : u"nobody took it then"_s));
}

void Histories::checkHold(qint64 seat, const Step &hold, const Step *before)
{
    // A child of another group of the kindergarten needs no bulletin.
    const bool moved = knows(hold.referral, {u"transfer-child"_s, u"move-year"_s}, hold.from);
    if (moved)
        return checkRelease(seat, hold);
    if (!before || before->held || before->until != hold.from) {
        say(seat, hold, u"was not taken out of a bulletin"_s);
        return;
    }
    const auto asked = m_asked.find({before->bulletin, hold.child});
    const bool invited = asked != m_asked.end() && asked->second.first <= hold.from && hold.from <= asked->second.second;
    if (hold.from < before->window && !invited)
        say(seat, hold, u"was taken within the window by a child that was not invited"_s);
    checkJournal(seat, hold);
}

void Histories::checkJournal(qint64 seat, const Step &hold)
{
    static const QHash<QString, QStringList> ends{{u"Enrolled"_s, {u"enrol-child"_s}},
                                                  {u"Overdue"_s, {u"run-night"_s}},
                                                  {u"PapersRejected"_s, {u"reject-papers"_s}},
                                                  {u"Withdrawn"_s, {u"withdraw-application"_s}},
                                                  {u"Recalled"_s, {u"recall-referral"_s, u"close-group"_s}}};
    const bool enrolled = hold.how == toText(ReferralState::Enrolled);
    if (!m_journal.contains({hold.referral, u"take-seat"_s, hold.from}))
        say(seat, hold, u"the journal does not know who took it"_s);
    if (ends.contains(hold.how) && !knows(hold.referral, ends.value(hold.how), hold.decided))
        say(seat, hold, u"the journal does not know how it became %1"_s.arg(hold.how));
    if (!enrolled && ends.contains(hold.how) && hold.until != hold.decided)
        say(seat, hold, u"ended at another instant than the seat was freed"_s);
    if (enrolled)
        checkRelease(seat, hold);
}

void Histories::checkRelease(qint64 seat, const Step &hold)
{
    if (hold.until < hold.decided)
        say(seat, hold, u"was freed before the child was enrolled"_s);
    if (hold.until != stillOpen && !knows(hold.referral, leaving, hold.until))
        say(seat, hold, u"the journal does not know that the child left"_s);
}

} // namespace

QStringList brokenHistories(SqlStore &store)
{
    return Histories(store).broken();
}

HistorySize historySize(SqlStore &store)
{
    const auto count = [&store](const QString &table) { return int(need(store.session().count(u"SELECT count(*) FROM "_s + table))); };
    return {count(u"publication"_s), count(u"referral"_s), count(u"journal"_s)};
}

} // namespace kezek::model
