// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

#include <QRandomGenerator>
#include <QSet>

namespace kezek {

/// Families that do not exist: names from lists, numbers from a seed. Every IIN and phone is well formed and given once.
class MadeUpPeople {
public:
    explicit MadeUpPeople(quint32 seed) : m_random(seed) {}

    /// A child born on a day with a parent, address, phones and birth certificate. Kazakh or Russian family by chance (3 : 2).
    ApplicationInput family(QDate childBorn, const QList<DistrictId> &districts);
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    bool chance(int percent) { return below(100) < percent; }
    QDate dayBetween(QDate from, QDate until) { return from.addDays(below(int(from.daysTo(until)) + 1)); }

private:
    QString iin(QDate born, Sex sex);
    QString phone();

    QRandomGenerator m_random;
    QSet<QString> m_iins;
    QSet<QString> m_phones;
};

/// Names for groups and kindergartens; they come round again after the lists' ends.
QString groupNameAt(int index);
QString kindergartenNameAt(int index);

} // namespace kezek
