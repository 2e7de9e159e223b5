// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// R6, R7, G15. Publishes the free seats that stand in no bulletin (or just those named), opens the priority window and invites the head of each birth-year queue by SMS.
/// At the hour (byHand = false) it does nothing when a bulletin of today's hour is there. Errors: NothingToPublish, PublicationFrozen with [until], NotAWorkingDay.
class PublishBulletin {
public:
    struct Input {
        bool byHand = true;
        QList<SeatId> seats; ///< empty: all
        static constexpr auto fields() { return std::tuple(field("byHand", &Input::byHand), field("seats", &Input::seats)); }
    };
    struct Output {
        BulletinId bulletin;
        int number = 0;
        int seats = 0;
        int invited = 0;
        QDateTime windowUntil;
        static constexpr auto fields() { return std::tuple(field("bulletin", &Output::bulletin), field("number", &Output::number), field("seats", &Output::seats), field("invited", &Output::invited), field("windowUntil", &Output::windowUntil)); }
    };
    static constexpr const char *name = "publish-bulletin";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
