// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearwords.h"

#include "ui/kindergartens/placewords.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek::yearwords {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("YearWords", text);
}

/// The target as it is called after the move.
QString nameOf(GroupId id, const YearChoices &choices)
{
    const PlannedGroup *group = choices.group(id);
    if (!group)
        return {};
    const auto &groups = choices.plan().groups;
    const auto index = static_cast<int>(group - groups.constData());
    return placewords::group(groupAfter(group->group, choices.step(index), choices.plan().schoolYear));
}

} // namespace

QString schoolYear(int year)
{
    return u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0'));
}

QString becomes(const PlannedGroup &group, YearStep step)
{
    switch (step) {
    case YearStep::MoveUp: return words::of(groupAfter(group.group, step, 0).age);
    case YearStep::Graduate: return say(QT_TRANSLATE_NOOP("YearWords", "to school"));
    case YearStep::Stay: return say(QT_TRANSLATE_NOOP("YearWords", "stays as it is"));
    }
    Q_UNREACHABLE();
}

QString why(const YearChoices::Child &child, const PlannedGroup &group, int schoolYear)
{
    switch (child.why) {
    case Misfit::TooYoungForSchool:
        return say(QT_TRANSLATE_NOOP("YearWords", "of pre-school age in %1: too young for school")).arg(yearwords::schoolYear(schoolYear));
    case Misfit::OutsideRange:
        return say(QT_TRANSLATE_NOOP("YearWords", "the group takes children born %1")).arg(placewords::born(group.group));
    case Misfit::TooOld: return say(QT_TRANSLATE_NOOP("YearWords", "past the age limit on 1 September"));
    }
    Q_UNREACHABLE();
}

QString inTheWay(const PlannedGroup &group)
{
    QStringList parts;
    if (group.referrals > 0)
        parts.append(QCoreApplication::translate("YearWords", "%n referrals", nullptr, group.referrals));
    if (group.invited > 0)
        parts.append(QCoreApplication::translate("YearWords", "%n invitations", nullptr, group.invited));
    if (group.published > 0)
        parts.append(QCoreApplication::translate("YearWords", "%n seats in the bulletin", nullptr, group.published));
    return parts.join(u", "_s);
}

QString option(const YearChoices::Option &option, const YearChoices &choices)
{
    switch (option.fate) {
    case ChildFate::Stays: return say(QT_TRANSLATE_NOOP("YearWords", "stays in this group"));
    case ChildFate::Graduates: return say(QT_TRANSLATE_NOOP("YearWords", "leaves for school"));
    case ChildFate::Moves: {
        const QString free = QCoreApplication::translate("YearWords", "%n free seats", nullptr, option.free);
        return say(QT_TRANSLATE_NOOP("YearWords", "goes to %1 (%2)")).arg(nameOf(option.target.value_or(GroupId()), choices), free);
    }
    }
    Q_UNREACHABLE();
}

QString decided(const YearChoices::Child &child, const YearChoices &choices)
{
    if (!child.fate)
        return say(QT_TRANSLATE_NOOP("YearWords", "choose…"));
    if (child.fate == ChildFate::Moves)
        return say(QT_TRANSLATE_NOOP("YearWords", "goes to %1")).arg(nameOf(child.target.value_or(GroupId()), choices));
    return option({*child.fate, {}, 0}, choices);
}

QStringList summary(const YearChoices::Sums &sums)
{
    QStringList lines;
    if (sums.movedUp > 0)
        lines.append(QCoreApplication::translate("YearWords", "%n groups move up a year.", nullptr, sums.movedUp));
    if (sums.graduating > 0)
        lines.append(QCoreApplication::translate("YearWords", "%n groups graduate and end.", nullptr, sums.graduating));
    if (sums.graduates > 0)
        lines.append(QCoreApplication::translate("YearWords", "%n children leave for school; their applications go to the archive.", nullptr, sums.graduates));
    if (sums.newSeats > 0)
        lines.append(QCoreApplication::translate("YearWords", "Nursery groups open in the rooms of the graduates: %n free seats, none published yet.", nullptr, sums.newSeats));
    if (sums.transfers > 0)
        lines.append(QCoreApplication::translate("YearWords", "%n children go to another group of their kindergarten.", nullptr, sums.transfers));
    if (sums.staying > 0)
        lines.append(QCoreApplication::translate("YearWords", "%n groups stay as they are.", nullptr, sums.staying));
    return lines;
}

} // namespace kezek::yearwords
