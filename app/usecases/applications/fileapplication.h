// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/applications/applicationinput.h"

namespace kezek {

/// G1. Puts an application on the registration list. At the counter each mobile needs its code or a reason; paper needs its instant of receipt,
/// which becomes the queue's (never in the future, journaled as back-dated). A terminal files as Source::SelfService, each mobile with its code.
/// G2: notice "accepted for registration".
/// Errors beside the fields': ChildAlreadyQueued with [state, number], ChildAlreadyEnrolled, ChildTooOld, ChildNotBorn, PhoneNotConfirmed, ConsentRequired, CodeWrong.
class FileApplication {
public:
    struct Input {
        ApplicationInput application;
        Source source = Source::Counter;
        std::optional<QDateTime> receivedAt; ///< of a paper: its instant of receipt
        bool consent = false; ///< to messages and handling of data
        static constexpr auto fields() { return std::tuple(field("application", &Input::application), optionalField("source", &Input::source), field("receivedAt", &Input::receivedAt), field("consent", &Input::consent)); }
    };
    struct Output {
        ApplicationId application;
        QDateTime registrationDue;
        static constexpr auto fields() { return std::tuple(field("application", &Output::application), field("registrationDue", &Output::registrationDue)); }
    };
    static constexpr const char *name = "file-application";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
