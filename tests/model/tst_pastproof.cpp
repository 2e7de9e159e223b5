// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pastrecords.h"
#include "model/schoolyear.h"
#include "usecases/queue/positionhistory.h"
#include "usecases/referrals/proofsheet.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace kezek;
using namespace kezek::model;
using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

using What = PositionHistory::Line::What;

bool isFull() { return qEnvironmentVariable("KEZEK_CAMPAIGN") == u"full"_s; }

constexpr int firstYear = 2025;

TrainingSize officeSize()
{
    TrainingSize size;
    if (isFull())
        return size;
    size.kindergartens = 2;
    size.waiting = 250;
    return size;
}

int manyInstants() { return isFull() ? 1000 : 100; }
/// Of the seats that are taken each one, or every n-th.
int everyTaking() { return isFull() ? 2 : 1; }

/// Anywhere within the year, in milliseconds; and the last second of each day.
std::pair<std::vector<QDateTime>, std::vector<QDateTime>> instantsOfTheYear(test::SeededRandom &random)
{
    const QDate begin(firstYear, 9, 1);
    const QDateTime from = startOfLocalDay(begin);
    std::vector<QDateTime> chosen, evenings;
    for (int i = 0; i < manyInstants(); ++i)
        chosen.push_back(from.addSecs(random.bounded(364u * 86400u)).addMSecs(random.bounded(1000)));
    for (QDate day = begin; day < begin.addDays(364); day = day.addDays(1))
        evenings.push_back(startOfLocalDay(day.addDays(1)).addSecs(-1));
    return {chosen, evenings};
}

/// By which verbs a child may have moved for a cause.
QStringList verbsOf(Cause cause)
{
    switch (cause) {
    case Cause::Registered: return {u"register-application"_s};
    case Cause::Restored: return {u"restore-application"_s};
    case Cause::ReferralIssued: return {u"take-seat"_s};
    case Cause::PapersRejected: return {u"reject-papers"_s};
    case Cause::ReferralRecalled: return {u"recall-referral"_s, u"close-group"_s};
    case Cause::Withdrawn: return {u"withdraw-application"_s};
    case Cause::ReferralOverdue:
    case Cause::AgedOut:
    case Cause::BenefitExpired: return {u"run-night"_s};
    case Cause::BenefitConfirmed: return {u"renew-benefit"_s, u"correct-application"_s};
    case Cause::Corrected: return {u"correct-application"_s};
    default: return {};
    }
}

std::optional<int> placeAt(const PastRecords &records, const QDateTime &at, ApplicationId child)
{
    const auto &places = records.places().at(at);
    const auto found = places.find(child);
    return found == places.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

/// The past of a year, asked when it is over, against what the reference said while it ran.
class TestPastProof : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPlaceAndEveryMoveIsWhatTheReferenceSaw();
    void everyProofSheetSaysWhatWasTrue();

private:
    QString differenceOfHistory(const PositionHistory &told, ApplicationId child) const;
    QString differenceOfSheet(const SeenTaking &seen);

    std::unique_ptr<SchoolYear> m_year;
    std::unique_ptr<PastRecords> m_records;
    std::vector<QDateTime> m_chosen, m_evenings;
    test::SeededRandom m_random{7};
};

void TestPastProof::initTestCase()
{
    std::tie(m_chosen, m_evenings) = instantsOfTheYear(m_random);
    std::vector<QDateTime> all = m_chosen;
    all.insert(all.end(), m_evenings.begin(), m_evenings.end());
    std::sort(all.begin(), all.end());
    m_year = std::make_unique<SchoolYear>(firstYear, officeSize(), 11);
    BothOffices &both = m_year->both();
    m_records = std::make_unique<PastRecords>(both.reference, all, everyTaking());
    both.setWitness(m_records.get());
    // So few families that one of them tries many seats in an hour.
    both.setRule(u"codeSendsPerHour"_s, u"20"_s, [](Rules &) {});
    for (QDate day = m_year->begin(); day < m_year->begin().addYears(1); day = day.addDays(1)) {
        // From March to May one of the first priority comes before two general ones.
        if (day == QDate(firstYear + 1, 3, 1) || day == QDate(firstYear + 1, 6, 1)) {
            both.goTo(startOfLocalDay(day));
            const bool oneToN = day.month() == 3;
            both.setRule(u"generalPerFirstPriority"_s, u"2"_s, [](Rules &rules) { rules.generalPerFirstPriority = 2; });
            both.setRule(u"order"_s, oneToN ? u"OneToN"_s : u"CategoriesStrict"_s,
                         [oneToN](Rules &rules) { rules.order = oneToN ? QueueOrder::OneToN : QueueOrder::CategoriesStrict; });
            both.setRule(u"stopListDays"_s, u"10"_s, [](Rules &rules) { rules.stopListDays = 10; });
        }
        m_year->live(day);
        QVERIFY2(both.disagreement().isEmpty(), qPrintable(both.disagreement() + u'\n' + both.lastVerbs()));
    }
}

QString TestPastProof::differenceOfHistory(const PositionHistory &told, ApplicationId child) const
{
    if (told.before != placeAt(*m_records, told.from, child))
        return u"the place at the begin"_s;
    if (told.after != placeAt(*m_records, told.until, child))
        return u"the place at the end"_s;
    const int birthYear = m_year->both().reference.children.at(child).born.year();
    std::optional<int> place = told.before;
    auto line = told.lines.cbegin();
    const auto follow = [&](const QDateTime &until) -> QString {
        for (; line != told.lines.cend() && line->move.at <= until; ++line) {
            if (line->what == What::Left || line->what == What::Entered)
                place = line->what == What::Left ? std::nullopt : std::optional(line->position);
            else
                place = place.value_or(0) + line->move.places;
            if (line->what != What::OrderChanged
                && m_records->moved(localDay(line->move.at), birthYear, verbsOf(line->move.cause)) < line->move.count)
                return u"%1 on %2"_s.arg(toText(line->move.cause), line->move.at.toString(Qt::ISODate));
        }
        return {};
    };
    for (const QDateTime &evening : m_evenings) {
        if (evening < told.from || evening >= told.until)
            continue;
        if (const QString wrong = follow(evening); !wrong.isEmpty())
            return wrong;
        if (place != placeAt(*m_records, evening, child))
            return u"the sum by %1"_s.arg(evening.toString(Qt::ISODate));
    }
    if (const QString wrong = follow(told.until); !wrong.isEmpty())
        return wrong;
    return place == told.after ? QString() : u"the sum"_s;
}

void TestPastProof::everyPlaceAndEveryMoveIsWhatTheReferenceSaw()
{
    int moves = 0, came = 0, left = 0, neverThere = 0, orderChanged = 0;
    for (int i = 0; i < manyInstants(); ++i) {
        const QDateTime one = m_chosen[size_t(i)];
        const QDateTime other = m_chosen[m_random.bounded(quint32(m_chosen.size()))];
        const auto &places = m_records->places().at(one);
        // Mostly one that stood there then; some that stood there at another instant, or never.
        ApplicationId child{1 + qint64(m_random.bounded(quint32(m_year->both().reference.children.size())))};
        if (i % 5 != 0 && !places.empty())
            child = std::next(places.begin(), int(m_random.bounded(quint32(places.size()))))->first;

        const PositionHistory told = need(positionHistory(m_year->both().store(), child, one, other));

        const QString wrong = differenceOfHistory(told, child);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"application %1, %2 to %3: %4"_s.arg(child.value).arg(told.from.toString(Qt::ISODateWithMs), told.until.toString(Qt::ISODateWithMs), wrong)));
        neverThere += !told.before && !told.after && told.lines.isEmpty();
        for (const PositionHistory::Line &line : told.lines) {
            moves += line.what == What::Moved;
            came += line.what == What::Entered;
            left += line.what == What::Left;
            orderChanged += line.what == What::OrderChanged;
        }
    }
    qInfo().noquote() << manyInstants() << "pairs of instants:" << moves << "moves," << came << "came," << left << "left," << orderChanged
                      << "changes of the order," << neverThere << "never there";
    QVERIFY(moves > 0 && came > 0 && left > 0 && orderChanged > 0);
}

QString TestPastProof::differenceOfSheet(const SeenTaking &seen)
{
    const ProofSheet sheet = need(proofSheet(m_year->both().store(), seen.referral));
    if (sheet.position != seen.position || sheet.queueSize != seen.queueSize)
        return u"place %1 of %2, not %3 of %4"_s.arg(sheet.position).arg(sheet.queueSize).arg(seen.position).arg(seen.queueSize);
    std::vector<ApplicationId> ahead;
    std::set<ApplicationId> holders;
    for (const ProofRow &row : sheet.ahead) {
        if (row.position == 0) {
            holders.insert(row.application);
            if (row.reason != PassedOver::HasReferral)
                return u"%1 has a referral"_s.arg(row.application.value);
            continue;
        }
        ahead.push_back(row.application);
        const auto truths = seen.truths.find(row.application);
        if (truths == seen.truths.end() || !truths->second.contains(row.reason))
            return u"application %1: %2 was not so"_s.arg(row.application.value).arg(toText(row.reason));
    }
    if (ahead != seen.ahead)
        return u"those ahead"_s;
    return holders == seen.holders ? QString() : u"those with a referral"_s;
}

void TestPastProof::everyProofSheetSaysWhatWasTrue()
{
    QMap<QString, int> reasons;
    for (const SeenTaking &seen : m_records->takings()) {
        const QString wrong = differenceOfSheet(seen);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"referral %1: %2"_s.arg(seen.referral.value).arg(wrong)));
        for (const ProofRow &row : need(proofSheet(m_year->both().store(), seen.referral)).ahead)
            ++reasons[toText(row.reason)];
    }
    QVERIFY(m_records->takings().size() > 20);
    QStringList counts;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        counts.append(u"%1 %2"_s.arg(reason.key()).arg(reason.value()));
    qInfo().noquote() << m_records->takings().size() << "proof sheets:" << counts.join(u", "_s);
    QVERIFY(!reasons.contains(u"NotExplained"_s));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", isFull() ? "36000000" : "1800000");
    QCoreApplication application(argc, argv);
    TestPastProof test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pastproof.moc"
