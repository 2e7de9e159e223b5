// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// G16. A parent asks the office something: at the terminal with a code to the mobile that the answer goes to (CodePurpose::AskQuestion),
/// or by a call that a worker types, with or without a phone. Of the terminal all is required but the application.
/// Errors: FieldRequired, TextTooLong, those of a phone, ConsentRequired, CodeWrong, PhoneNotOnApplication (the terminal links only to an
/// application that holds the phone), FieldNotUnderstood where the source is not the asker's own.
class AskQuestion {
public:
    struct Input {
        QString name; ///< as the person gives it
        QString phone;
        QString code; ///< SelfService
        Language language = Language::Kazakh; ///< of the answer
        QString question;
        std::optional<ApplicationId> application; ///< which child it is about
        Source source = Source::Counter; ///< SelfService at the terminal, Counter elsewhere
        bool consent = false; ///< to an SMS
        static constexpr auto fields() { return std::tuple(optionalField("name", &Input::name), optionalField("phone", &Input::phone), optionalField("code", &Input::code), field("language", &Input::language), field("question", &Input::question), field("application", &Input::application), optionalField("source", &Input::source), field("consent", &Input::consent)); }
    };
    struct Output {
        InquiryId inquiry;
        static constexpr auto fields() { return std::tuple(field("inquiry", &Output::inquiry)); }
    };
    static constexpr const char *name = "ask-question";
    static constexpr int leastQuestion = 2;
    static constexpr int mostQuestion = 1000;
    static constexpr int mostName = 100;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
