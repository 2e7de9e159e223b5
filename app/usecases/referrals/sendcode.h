// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// R3. Makes a code bound to a purpose and its object and puts it in the outbox; a new code supersedes the live one and does not reset the failure count.
/// `object` is codeObject() of the verb that will spend it. Errors: PhoneNotMobile, CodeTooSoon with [seconds], CodeTooMany, CodeFailedTooOften, CodeCapOfWorker and
/// CodeCapOfOffice with [most], ConsentRequired. What the family has to know is checked before anything is sent where it is given, and at a
/// terminal it has to be: NumberMalformed, NumberCheckDigit, NotRegisteredYet, ApplicationNumberDiffers, ReferralNumberDiffers, PhoneNotOnApplication.
class SendCode {
public:
    struct Input {
        QString phone;
        CodePurpose purpose = CodePurpose::TakeSeat;
        std::optional<ApplicationId> application; ///< all purposes but FileApplication and AskQuestion
        std::optional<GroupId> group; ///< TakeSeat
        std::optional<ReferralId> referral; ///< ExtendReferral
        QString childIin; ///< FileApplication
        Language language = Language::Kazakh; ///< FileApplication and AskQuestion; else the family's
        bool consent = false;
        QString number;   ///< ChangeMobile and Withdraw: the application's; ExtendReferral: the referral's
        QString oldPhone; ///< ChangeMobile
        static constexpr auto fields() { return std::tuple(field("phone", &Input::phone), field("purpose", &Input::purpose), field("application", &Input::application), field("group", &Input::group), field("referral", &Input::referral), optionalField("childIin", &Input::childIin), optionalField("language", &Input::language), field("consent", &Input::consent), optionalField("number", &Input::number), optionalField("oldPhone", &Input::oldPhone)); }
    };
    struct Output {
        QDateTime expiresAt;
        QDateTime resendAt;
        int tries = 0;
        MessageId message;
        static constexpr auto fields() { return std::tuple(field("expiresAt", &Output::expiresAt), field("resendAt", &Output::resendAt), field("tries", &Output::tries), field("message", &Output::message)); }
    };
    static constexpr const char *name = "send-code";
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
