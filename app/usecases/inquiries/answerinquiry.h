// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// A question gets its answer: by SMS (MessageKind::InquiryAnswer, in the family's language, quiet hours as for notices) or read out.
/// Errors: FieldRequired, TextTooLong, AnswerTooLong with [parts, most] before anything is written, ConsentRequired, those of a phone,
/// ChangedByOther, InquiryAnswered, InquiryTakenByOther.
class AnswerInquiry {
public:
    struct Input {
        InquiryId inquiry;
        std::optional<int> revision;
        AnswerWay way = AnswerWay::Sms;
        QString answer; ///< empty: the kept answer as it stands
        std::optional<KeptAnswerId> keptAnswer;
        QString phone; ///< Sms: where the question has none, or another one
        bool consent = false; ///< Sms: where none was recorded when the question was asked
        static constexpr auto fields() { return std::tuple(field("inquiry", &Input::inquiry), field("revision", &Input::revision), field("way", &Input::way), optionalField("answer", &Input::answer), field("keptAnswer", &Input::keptAnswer), optionalField("phone", &Input::phone), field("consent", &Input::consent)); }
    };
    struct Output {
        std::optional<MessageId> message; ///< Sms
        static constexpr auto fields() { return std::tuple(field("message", &Output::message)); }
    };
    static constexpr const char *name = "answer-inquiry";
    static constexpr int mostAnswer = 2000;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
