// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement.h"

#include <algorithm>
#include <tuple>

namespace kezek {

namespace {

/// The smaller, the sooner a family would choose it.
auto preference(const Wishes &wishes, DistrictId home, const OfferedGroup &offer)
{
    const QList<KindergartenId> &wished = wishes.kindergartens;
    const qsizetype index = wished.indexOf(offer.kindergarten.id);
    const qsizetype wish = index < 0 ? wished.size() : index;
    const bool elsewhere = home.isNull() || home != offer.kindergarten.district;
    return std::tuple(wish, elsewhere, -offer.seats, offer.group.id);
}

auto preference(const Application &application, const OfferedGroup &offer)
{
    return preference(application.wishes, application.address.district, offer);
}

bool couldTake(const Application &application, const OfferedGroup &offer, QDate today)
{
    return checkFit(application, offer.group, today)
        && meetsWishes(application.wishes, offer.group, offer.kindergarten);
}

/// `only`: in this kindergarten; null: anywhere.
QList<OfferedGroup>::iterator firstChoice(const Application &application, QList<OfferedGroup> &offered, QDate today,
                                          KindergartenId only = {})
{
    auto best = offered.end();
    for (auto offer = offered.begin(); offer != offered.end(); ++offer) {
        if (offer->seats <= 0 || (!only.isNull() && offer->kindergarten.id != only) || !couldTake(application, *offer, today))
            continue;
        if (best == offered.end() || preference(application, *offer) < preference(application, *best))
            best = offer;
    }
    return best;
}

/// Each child of the family in order, in one kindergarten or anywhere; the seats go out of `offered`. Shorter than the family: somebody found none.
QList<InvitationChoice> choicesOf(const QList<Application> &family, QList<OfferedGroup> &offered, QDate today, KindergartenId only = {})
{
    QList<InvitationChoice> choices;
    for (const Application &child : family) {
        const auto choice = firstChoice(child, offered, today, only);
        if (choice == offered.end())
            continue;
        choices.append({child.id, choice->group.id});
        --choice->seats;
    }
    return choices;
}

/// R21: of the kindergartens that have a seat for each, the one that the first of them would go to sooner; nothing when there is none.
QList<InvitationChoice> choicesTogether(const QList<Application> &family, QList<OfferedGroup> &offered, QDate today)
{
    // A kindergarten that does not take them all is out: the next best of the first child may.
    QList<OfferedGroup> left = offered;
    while (true) {
        const auto first = firstChoice(family.constFirst(), left, today);
        if (first == left.end())
            return {};
        const KindergartenId where = first->kindergarten.id;
        QList<OfferedGroup> after = offered;
        const QList<InvitationChoice> choices = choicesOf(family, after, today, where);
        if (choices.size() == family.size()) {
            offered = after;
            return choices;
        }
        left.removeIf([where](const OfferedGroup &offer) { return offer.kindergarten.id == where; });
    }
}

/// The children from `begin` on that are invited as one: twins that follow one another (R21).
QList<Application> familyFrom(const QList<Application> &waiting, qsizetype begin, const Rules &rules)
{
    QList<Application> family{waiting[begin]};
    for (qsizetype i = begin + 1; rules.twinsTogether && i < waiting.size() && areTwins(waiting[begin], waiting[i], rules.twinDays); ++i)
        family.append(waiting[i]);
    return family;
}

bool speaks(const QList<GroupLanguage> &wished, GroupLanguage language)
{
    if (wished.isEmpty() || wished.contains(language))
        return true;
    return language == GroupLanguage::Mixed
        && (wished.contains(GroupLanguage::Kazakh) || wished.contains(GroupLanguage::Russian));
}

/// R1's way to count: the same local clock time n working days later; what comes on a day off counts from 00:00 of the next worked one.
Result<QDateTime> workingDaysLater(const QDateTime &from, int days, const WorkingCalendar &calendar)
{
    const QDate day = localDay(from);
    KEZEK_TRY(const QDate countedFrom, calendar.sameOrNextWorking(day));
    KEZEK_TRY(const QDate dueOn, calendar.addWorkingDays(countedFrom, days));
    return countedFrom == day ? instantOf(dueOn, localTime(from)) : startOfLocalDay(dueOn);
}

} // namespace

bool isStopListed(const Application &application, QDate today)
{
    return application.stopListedUntil && *application.stopListedUntil >= today;
}

Done checkFit(const Application &application, const Group &group, QDate today)
{
    return checkFit(application.child.birthDate, application.commissionPaper, group, today);
}

Done checkFit(QDate born, const std::optional<CommissionPaper> &paper, const Group &group, QDate today)
{
    if ((group.bornFrom.isValid() && born < group.bornFrom) || (group.bornUntil.isValid() && born > group.bornUntil))
        return refuse(ErrorCode::GroupDoesNotFit, {}, {group.bornFrom, group.bornUntil});
    if (group.kind == GroupKind::General)
        return {};
    if (!paper || paper->kind != group.kind || (paper->validUntil && *paper->validUntil < today))
        return refuse(ErrorCode::CommissionPaperMissing, {}, {toText(group.kind)});
    return {};
}

bool meetsWishes(const Wishes &wishes, const Group &group, const Kindergarten &kindergarten)
{
    if (!speaks(wishes.languages, group.language))
        return false;
    if (wishes.districts.isEmpty() && wishes.kindergartens.isEmpty())
        return true;
    return wishes.kindergartens.contains(kindergarten.id) || wishes.districts.contains(kindergarten.district);
}

QList<InvitationChoice> chooseInvitations(const QList<Application> &waiting, QList<OfferedGroup> offered, QDate today, const Rules &rules)
{
    QList<InvitationChoice> choices;
    for (qsizetype i = 0; i < waiting.size();) {
        offered.removeIf([](const OfferedGroup &offer) { return offer.seats <= 0; });
        if (offered.isEmpty())
            break;
        QList<Application> family = familyFrom(waiting, i, rules);
        i += family.size();
        // An invitation that the stop-list would refuse only keeps the seat from the next child (R15).
        family.removeIf([today](const Application &child) { return isStopListed(child, today); });
        QList<InvitationChoice> ofFamily;
        if (family.size() > 1)
            ofFamily = choicesTogether(family, offered, today);
        choices += ofFamily.isEmpty() ? choicesOf(family, offered, today) : ofFamily;
    }
    return choices;
}

QList<qsizetype> wishedGroups(const SeatSeeker &child, const QList<OfferedGroup> &offered, QDate today, int most)
{
    QList<std::pair<decltype(preference(child.wishes, child.home, offered.constFirst())), qsizetype>> fitting;
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const OfferedGroup &offer = offered.at(i);
        // Most groups are of another age: that is seen before a refusal is made of it.
        const bool tooEarly = offer.group.bornFrom.isValid() && child.born < offer.group.bornFrom;
        const bool tooLate = offer.group.bornUntil.isValid() && child.born > offer.group.bornUntil;
        if (tooEarly || tooLate || !checkFit(child.born, child.commissionPaper, offer.group, today) || !meetsWishes(child.wishes, offer.group, offer.kindergarten))
            continue;
        fitting.append({preference(child.wishes, child.home, offer), i});
    }
    const auto end = fitting.begin() + std::min<qsizetype>(most, fitting.size());
    std::partial_sort(fitting.begin(), end, fitting.end());
    QList<qsizetype> chosen;
    for (auto it = fitting.begin(); it != end; ++it)
        chosen.append(it->second);
    return chosen;
}

QDateTime undoEnd(const QDateTime &publishedAt, const Rules &rules)
{
    return publishedAt.addSecs(qint64(rules.bulletinUndoMinutes) * 60);
}

Result<QDateTime> windowEnd(const QDateTime &publishedAt, const Rules &rules, const WorkingCalendar &calendar)
{
    if (rules.windowWorkingDays <= 0)
        return publishedAt;
    KEZEK_TRY(const QDate day, calendar.addWorkingDays(localDay(publishedAt), rules.windowWorkingDays));
    return instantOf(day, rules.windowClosesAt);
}

Result<QDateTime> registrationDue(const QDateTime &filedAt, const Rules &rules, const WorkingCalendar &calendar)
{
    return workingDaysLater(filedAt, rules.registrationWorkingDays, calendar);
}

Result<QDateTime> answerDue(const QDateTime &askedAt, const WorkingCalendar &calendar)
{
    return workingDaysLater(askedAt, 1, calendar);
}

Result<QDateTime> nextBulletin(const QDateTime &after, const Rules &rules, const WorkingCalendar &calendar)
{
    // Ends by itself: the calendar knows a finite number of years.
    for (QDate day = localDay(after);; day = day.addDays(1)) {
        KEZEK_TRY(const bool working, calendar.isWorking(day));
        const QDateTime due = instantOf(day, rules.bulletinAt);
        if (working && !isFrozen(day, rules) && due > after)
            return due;
    }
}

bool isFrozen(QDate day, const Rules &rules)
{
    return rules.freezeFrom.isValid() && rules.freezeUntil.isValid() && rules.freezeFrom <= day
        && day <= rules.freezeUntil;
}

} // namespace kezek
