// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/referrals/proofsheet.h"

#include "usecases/referrals/passedchildren.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The referral by which the child got its seat from the queue, and the journal's row of it.
struct Issue {
    Referral referral;
    qint64 row = std::numeric_limits<qint64>::max();
};

/// A move to another group makes a new referral where an old one ends; the queue was asked once, for the first.
Result<Issue> issueOf(Store &store, ReferralId id)
{
    KEZEK_TRY(const Referral asked, store.referrals().get(id));
    KEZEK_TRY(const QList<Referral> all, store.referrals().ofApplication(asked.application));
    Referral referral = asked;
    while (true) {
        KEZEK_TRY(const QList<JournalRow> rows, store.journal().ofSubject(u"referral"_s, referral.id.value));
        // Rows of an office that was brought over begin later than its referrals.
        if (rows.isEmpty() || !rows.constLast().after.contains(u"issuedAt"_s))
            return Issue{referral};
        const JournalRow &made = rows.constLast();
        if (made.verb == u"take-seat"_s || made.at != referral.issuedAt)
            return Issue{referral, made.verb == u"take-seat"_s ? made.id : std::numeric_limits<qint64>::max()};
        const auto earlier = std::find_if(all.cbegin(), all.cend(), [&](const Referral &one) { return one.id < referral.id && one.releasedAt == referral.issuedAt; });
        if (earlier == all.cend())
            return refuse(ErrorCode::NotFound, u"referral"_s);
        referral = *earlier;
    }
}

/// The stay that the referral ended.
Result<QueueEntry> stayOf(Store &store, const Referral &referral)
{
    KEZEK_TRY(const QList<QueueEntry> history, store.queue().history(referral.application));
    const auto stay = std::find_if(history.crbegin(), history.crend(), [&](const QueueEntry &one) {
        return one.leftAt == referral.issuedAt && one.leftCause == Cause::ReferralIssued;
    });
    return stay == history.crend() ? Result<QueueEntry>(refuse(ErrorCode::NotFound, u"referral"_s)) : *stay;
}

Done readPlace(Store &store, ProofSheet &sheet, const Moment &moment)
{
    KEZEK_TRY(const Seat seat, store.seats().get(sheet.referral.seat));
    KEZEK_TRY(const Group group, store.kindergartens().group(seat.group));
    KEZEK_TRY(const QList<JournalRow> ofGroup, store.journal().ofSubject(u"group"_s, group.id.value));
    KEZEK_TRY(const Kindergarten kindergarten, store.kindergartens().kindergarten(group.kindergarten));
    KEZEK_TRY(const QList<JournalRow> ofKindergarten, store.journal().ofSubject(u"kindergarten"_s, kindergarten.id.value));
    const auto oldestFirst = [](const QList<JournalRow> &rows) { return QList<JournalRow>(rows.crbegin(), rows.crend()); };
    sheet.seatNumber = seat.number;
    sheet.group = asItWas(group, oldestFirst(ofGroup), moment);
    sheet.kindergarten = asItWas(kindergarten, oldestFirst(ofKindergarten), moment);
    KEZEK_TRY(const QList<District> districts, store.kindergartens().districts());
    for (const District &district : districts)
        if (district.id == sheet.kindergarten.district)
            sheet.district = district;
    return {};
}

Done readBulletin(Store &store, ProofSheet &sheet)
{
    KEZEK_TRY(const auto publication, store.proofs().publicationTaken(sheet.referral.seat, sheet.referral.issuedAt));
    if (!publication)
        return {};
    KEZEK_TRY(sheet.bulletin, store.bulletins().get(publication->bulletin));
    if (sheet.referral.issuedAt < publication->windowUntil)
        sheet.windowUntil = publication->windowUntil;
    return {};
}

} // namespace

Result<ProofSheet> proofSheet(Store &store, ReferralId id)
{
    KEZEK_TRY(const Issue issue, issueOf(store, id));
    KEZEK_TRY(const Application application, store.applications().get(issue.referral.application));
    KEZEK_TRY(const QueueEntry stay, stayOf(store, issue.referral));
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    const Moment moment{issue.referral.issuedAt, issue.row};
    ProofSheet sheet{.referral = issue.referral, .application = application, .group = {}, .kindergarten = {}, .district = {}, .bulletin = {},
                     .windowUntil = {}, .invitedAt = {}, .rules = rulebook.on(localDay(moment.at)), .ahead = {}};
    sheet.birthYear = stay.birthYear;
    sheet.category = stay.category;
    KEZEK_CHECK(readPlace(store, sheet, moment));
    KEZEK_CHECK(readBulletin(store, sheet));
    KEZEK_CHECK(findPassedChildren(store, sheet, stay, moment, rulebook));
    return sheet;
}

QMap<PassedOver, int> ProofSheet::counts() const
{
    QMap<PassedOver, int> counts;
    for (const ProofRow &row : ahead)
        ++counts[row.reason];
    return counts;
}

QList<Role> MakeProofSheet::roles()
{
    return {Role::Supervisor, Role::Administrator};
}

Result<MakeProofSheet::Output> MakeProofSheet::run(Work &work, const Input &input)
{
    KEZEK_TRY(const ProofSheet sheet, proofSheet(work.store, input.referral));
    const Output output{sheet.referral.number.text(), sheet.position, static_cast<int>(sheet.ahead.size()),
                        sheet.counts().value(PassedOver::NotExplained)};
    const QJsonObject after{{u"names"_s, input.names}, {u"ahead"_s, output.ahead}, {u"notExplained"_s, output.notExplained}};
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"referral"_s, sheet.referral.id.value, {}, after));
    return output;
}

} // namespace kezek
