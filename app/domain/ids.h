// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace kezek {

/// A row's key. Mixing the keys of two kinds does not compile; 0 is "not stored yet".
template <class Tag> struct Id {
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ApplicationId = Id<struct ApplicationTag>;
using ReferralId = Id<struct ReferralTag>;
using SeatId = Id<struct SeatTag>;
using GroupId = Id<struct GroupTag>;
using KindergartenId = Id<struct KindergartenTag>;
using DistrictId = Id<struct DistrictTag>;
using BulletinId = Id<struct BulletinTag>;
using InvitationId = Id<struct InvitationTag>;
using WorkerId = Id<struct WorkerTag>;
using MessageId = Id<struct MessageTag>;
using CodeId = Id<struct CodeTag>;
using InquiryId = Id<struct InquiryTag>;
using KeptAnswerId = Id<struct KeptAnswerTag>;
using QueueEntryId = Id<struct QueueEntryTag>;

} // namespace kezek
