// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/whatif.h"
#include "usecases/verb.h"

namespace kezek {

/// Keeps a trial: its rules, its seed, and the queue and seats of its instant, so that it can be run again and give the same.
/// Errors: FieldNotUnderstood (content, setup), FieldOutOfRange.
class SaveTrial {
public:
    struct Input {
        QJsonObject setup; ///< toJson(TrialSetup)
        QString content;   ///< packed(Case)
        static constexpr auto fields() { return std::tuple(field("setup", &Input::setup), field("content", &Input::content)); }
    };
    struct Output {
        TrialId trial;
        static constexpr auto fields() { return std::tuple(field("trial", &Output::trial)); }
    };
    static constexpr const char *name = "save-trial";
    static QList<Role> roles() { return trialRoles(); }
    static Result<Output> run(Work &work, const Input &input);
};

/// Makes the draft list of one side of a kept trial: a line for each child that it places, in the order of the queue. It takes the place of
/// the list before it. Nothing is promised by it: each seat is taken at the desk with the family's code.
/// Errors: NotFound, ProposalOutdated (the trial places nobody).
class MakeProposals {
public:
    struct Input {
        TrialId trial;
        bool second = false; ///< the rules on the right
        static constexpr auto fields() { return std::tuple(field("trial", &Input::trial), field("second", &Input::second)); }
    };
    struct Output {
        ProposalListId list;
        int lines = 0;
        static constexpr auto fields() { return std::tuple(field("list", &Output::list), field("lines", &Output::lines)); }
    };
    static constexpr const char *name = "make-proposals";
    static QList<Role> roles() { return trialRoles(); }
    static Result<Output> run(Work &work, const Input &input);
};

/// A family does not want what the list proposes, or wants it after all. Error: NotFound, ProposalOutdated (the line is past deciding).
class MarkProposal {
public:
    struct Input {
        ProposalId proposal;
        bool declined = true;
        static constexpr auto fields() { return std::tuple(field("proposal", &Input::proposal), field("declined", &Input::declined)); }
    };
    using Output = Nothing;
    static constexpr const char *name = "mark-proposal";
    static QList<Role> roles() { return proposalRoles(); }
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
