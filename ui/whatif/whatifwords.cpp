// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatifwords.h"

#include "words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kezek::whatifwords {

namespace {

struct WhatIf {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString waitedPart(size_t part)
{
    switch (part) {
    case 0: return WhatIf::tr("Placed after less than 3 months");
    case 1: return WhatIf::tr("Placed after 3 to 6 months");
    case 2: return WhatIf::tr("Placed after 6 to 12 months");
    case 3: return WhatIf::tr("Placed after 1 to 2 years");
    default: return WhatIf::tr("Placed after 2 years and more");
    }
}

} // namespace

QString of(whatif::Mechanism value)
{
    using enum whatif::Mechanism;
    switch (value) {
    case FirstClick: return WhatIf::tr("First click");
    case StrictDate: return WhatIf::tr("By the filing date alone");
    case CategoriesStrict: return WhatIf::tr("Categories one after another");
    case OneToN: return WhatIf::tr("One privileged, then n general");
    case SiblingsFirst: return WhatIf::tr("Deferred acceptance, siblings first");
    case DistrictFirst: return WhatIf::tr("Deferred acceptance, own district first");
    case WindowShare: return WhatIf::tr("Part by the queue, the rest by click");
    }
    Q_UNREACHABLE();
}

QString of(ProposalState value)
{
    switch (value) {
    case ProposalState::Open: return WhatIf::tr("to be asked");
    case ProposalState::Confirmed: return WhatIf::tr("has the referral");
    case ProposalState::Declined: return WhatIf::tr("declined");
    case ProposalState::Outdated: return WhatIf::tr("out of date");
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(ProposalState value)
{
    switch (value) {
    case ProposalState::Open: return theme::Tone::Info;
    case ProposalState::Confirmed: return theme::Tone::Good;
    case ProposalState::Declined: return theme::Tone::Neutral;
    case ProposalState::Outdated: return theme::Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString rank(int rank)
{
    return rank > 0 ? WhatIf::tr("wish No. %1").arg(rank) : WhatIf::tr("no seat");
}

QList<MeasureLine> measureLines(const whatif::Measures &a, const whatif::Measures &b)
{
    QList<MeasureLine> lines{{WhatIf::tr("Placed"), a.placed, b.placed, {}}};
    for (size_t i = 0; i < a.byRank.size(); ++i)
        lines.append({WhatIf::tr("by wish No. %1").arg(i + 1), a.byRank[i], b.byRank[i], {}});
    lines += {{WhatIf::tr("Left waiting"), a.left(), b.left(), {}},
              {WhatIf::tr("of them no free seat fits"), a.withoutWish, b.withoutWish, {}},
              {WhatIf::tr("Placed beside a sibling"), a.siblingsTogether, b.siblingsTogether, {}},
              {WhatIf::tr("With a benefit, placed"), a.benefitPlaced, b.benefitPlaced, {}},
              {WhatIf::tr("See a later one in a seat they wanted more"), a.envious, b.envious, {}}};
    const QString days = WhatIf::tr("days");
    lines += {{WhatIf::tr("Half of the placed waited no longer than"), a.placedWaited.median, b.placedWaited.median, days},
              {WhatIf::tr("Nine tenths of the placed, no longer than"), a.placedWaited.ninth, b.placedWaited.ninth, days},
              {WhatIf::tr("Half of the left have waited no longer than"), a.leftWaited.median, b.leftWaited.median, days}};
    for (size_t i = 0; i < a.placedWaited.parts.size(); ++i)
        lines.append({waitedPart(i), a.placedWaited.parts[i], b.placedWaited.parts[i], {}});
    lines.append({WhatIf::tr("Seats left empty"), a.emptySeats(), b.emptySeats(), {}});
    for (const AgeGroup age : allOf<AgeGroup>())
        for (const GroupLanguage language : allOf<GroupLanguage>()) {
            const int before = a.empty[size_t(age)][size_t(language)];
            const int after = b.empty[size_t(age)][size_t(language)];
            if (before > 0 || after > 0)
                lines.append({WhatIf::tr("Empty: %1, %2", "age group, language").arg(words::of(age), words::of(language)), before, after, {}});
        }
    return lines;
}

QString withSign(int number)
{
    return number > 0 ? u"+"_s + words::number(number) : number < 0 ? u"\u2212"_s + words::number(-number) : words::number(0);
}

QString difference(const MeasureLine &line) { return withSign(line.b - line.a); }

QString value(const MeasureLine &line, int number)
{
    return line.unit.isEmpty() ? words::number(number) : u"%1 %2"_s.arg(words::number(number), line.unit);
}

} // namespace kezek::whatifwords
