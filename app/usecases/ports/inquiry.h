// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"

#include <optional>

/// Questions of parents (G16) and the answers kept for them. See entities.h.
namespace kezek {

/// One question: typed at the terminal, or by a worker from a call.
struct Inquiry {
    InquiryId id;
    int revision = 0;
    QDateTime askedAt;
    Source source = Source::Counter; ///< Counter or SelfService
    std::optional<ApplicationId> application;
    std::optional<PhoneNumber> phone; ///< a caller may leave none
    QString name;                     ///< as the person gave it; may be empty of a call
    Language language = Language::Kazakh;
    QString question;
    Consent consent; ///< to an SMS; of a call it may be missing
    InquiryState state = InquiryState::Open;
    std::optional<WorkerId> takenBy;
    std::optional<QDateTime> takenAt;
    QString answer;
    std::optional<WorkerId> answeredBy;
    std::optional<QDateTime> answeredAt;
    std::optional<AnswerWay> answeredWay;
    std::optional<MessageId> message; ///< of an answer by SMS

    bool operator==(const Inquiry &) const = default;
};

/// An answer to what is asked often, in both languages of the office.
struct KeptAnswer {
    KeptAnswerId id;
    int revision = 0;
    QString title;
    QString bodyRu;
    QString bodyKk;
    bool active = true;

    /// Families that asked for English get Russian, as of every message.
    QString body(Language language) const { return language == Language::Kazakh ? bodyKk : bodyRu; }
    bool operator==(const KeptAnswer &) const = default;
};

} // namespace kezek
