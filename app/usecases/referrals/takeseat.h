// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// G7, G8. Issues a referral to a free, published seat of the group for a waiting child that fits and may take it now (R7, R8). Holds nothing before the code is accepted. Two notices.
/// Errors: CodeWrong, PhoneNotOnApplication, ConsentRequired, SeatTaken (none is left), SeatNotOpenYet with [until], GroupDoesNotFit, CommissionPaperMissing, StopListed with [day], MoveNotAllowed, DateNoCalendar.
class TakeSeat {
public:
    struct Input {
        ApplicationId application;
        std::optional<int> revision;
        GroupId group;
        QString phone;
        QString code;
        bool consent = false;
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), field("revision", &Input::revision), field("group", &Input::group), field("phone", &Input::phone), field("code", &Input::code), field("consent", &Input::consent)); }
    };
    struct Output {
        ReferralId referral;
        QString number;
        QDate visitBy;
        QDate extendUntil;
        QDate validUntil;
        int seatNumber = 0;
        static constexpr auto fields() { return std::tuple(field("referral", &Output::referral), field("number", &Output::number), field("visitBy", &Output::visitBy), field("extendUntil", &Output::extendUntil), field("validUntil", &Output::validUntil), field("seatNumber", &Output::seatNumber)); }
    };
    static constexpr const char *name = "take-seat";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
