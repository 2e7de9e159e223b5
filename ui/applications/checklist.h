// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "usecases/ports/readers.h"

#include <QCoreApplication>

namespace kezek {

/// What the registrar looks at before an application gets its number, in the order of the papers.
enum class Check { ChildIin, BirthDate, Certificate, ApplicantIin, Duplicate, Address, Benefit, Phones };

/// Which papers were compared by a person.
struct CheckTicks {
    bool certificate = false;
    bool address = false;
    bool benefit = false;
    bool withoutBenefit = false; ///< the paper was shown and not accepted
    bool operator==(const CheckTicks &) const = default;
};

/// What of the personal data stands whole on the card; each has its journal row.
struct ShownWhole {
    bool iins = false;
    bool phones = false;
};

struct CheckRow {
    Check check = Check::ChildIin;
    QString title;
    QString value;
    QString verdict;
    theme::Tone tone = theme::Tone::Neutral;
    bool tickable = false;
};

/// The check card's rows and its advice, from values alone.
class CheckList {
    Q_DECLARE_TR_FUNCTIONS(kezek::CheckList)
public:
    CheckList(const ApplicationCard &card, const CheckTicks &ticks, QDate today);

    QList<CheckRow> rows(ShownWhole shown) const;
    /// One or two sentences: what is missing, or what registering will do.
    QString advice() const;
    /// Every tick is there and no rule stands against it.
    bool complete() const;
    bool benefitExpired() const;
    /// There is a paper that could be accepted.
    bool benefitCounts() const { return m_card.application.benefit && !benefitExpired(); }
    /// The first paper that still waits for its tick.
    std::optional<Check> nextTick() const;
    /// "both phones confirmed by code"
    QString phonesInWords() const;

private:
    CheckRow childIin(ShownWhole shown) const;
    CheckRow birthDate() const;
    CheckRow certificate() const;
    CheckRow applicantIin(ShownWhole shown) const;
    CheckRow duplicate() const;
    CheckRow address() const;
    CheckRow benefit() const;
    CheckRow phones(ShownWhole shown) const;
    CheckRow tickable(Check check, const QString &title, const QString &value, bool ticked) const;
    bool phoneOfOthers() const;
    int confirmedPhones() const;

    const ApplicationCard &m_card;
    CheckTicks m_ticks;
    QDate m_today;
};

} // namespace kezek
