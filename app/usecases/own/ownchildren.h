// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"

namespace kezek {

/// Tells one kindergarten's children, seats and referrals from the others'.
class OwnChildren {
public:
    OwnChildren(Store &store, KindergartenId kindergarten) : m_store(store), m_kindergarten(kindergarten) {}

    Store &store() const { return m_store; }
    KindergartenId kindergarten() const { return m_kindergarten; }
    /// A referral sent the child here, whatever became of it.
    Result<bool> isOwn(ApplicationId application) const;
    Result<bool> isOwn(SeatId seat) const;
    Result<bool> isOwn(GroupId group) const;
    /// Errors: NotPermitted.
    template <class Id> Done check(Id id) const
    {
        KEZEK_TRY(const bool own, isOwn(id));
        return own ? Done() : refuse(ErrorCode::NotPermitted, {}, {toText(Role::Kindergarten)});
    }
    /// The found thing when it belongs to an own child or seat, else nothing, as if it were not there.
    template <class T, class Id> Result<std::optional<T>> ownOrNothing(Result<std::optional<T>> found, Id T::*of) const
    {
        if (!found || !*found)
            return found;
        KEZEK_TRY(const bool own, isOwn((**found).*of));
        return own ? std::move(found) : std::optional<T>();
    }

private:
    Store &m_store;
    KindergartenId m_kindergarten;
};

} // namespace kezek
