// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kezek {

struct District {
    DistrictId id;
    QString nameRu;
    QString nameKk;
    bool operator==(const District &) const = default;
};

struct Kindergarten {
    KindergartenId id;
    int revision = 0;
    QString name; ///< "№ 11 «Балдәурен»"
    KindergartenKind kind = KindergartenKind::State;
    DistrictId district;
    QString address;
    QString phone;
    bool operator==(const Kindergarten &) const = default;
};

struct Group {
    GroupId id;
    int revision = 0;
    KindergartenId kindergarten;
    QString name;
    AgeGroup age = AgeGroup::Nursery;
    GroupLanguage language = GroupLanguage::Kazakh;
    GroupKind kind = GroupKind::General;
    QDate bornFrom;  ///< first birth date that fits
    QDate bornUntil; ///< last birth date that fits
    QString schedule;
    std::optional<QDateTime> closedAt; ///< in repair, or ended: nothing of it is offered
    QString closedReason;
    int norm = 0;                      ///< places by the licence; the capacity may be less
    std::optional<QDateTime> openedAt; ///< empty: before the office kept it
    std::optional<QDateTime> endedAt;  ///< for good, when its children left for school; closed from then on
    bool operator==(const Group &) const = default;
};

struct Seat {
    SeatId id;
    GroupId group;
    int number = 0;
    std::optional<QDateTime> closedAt;
    QString closedReason;
    QDateTime freeSince; ///< when it last became free; meaningless while held
    Cause freeCause = Cause::GroupOpened;
    bool operator==(const Seat &) const = default;
};

} // namespace kezek
