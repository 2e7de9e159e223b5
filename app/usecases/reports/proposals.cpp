// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/proposals.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

Result<SaveTrial::Output> SaveTrial::run(Work &work, const Input &input)
{
    KEZEK_TRY(const TrialSetup setup, fromJson<TrialSetup>(input.setup));
    KEZEK_TRY(const whatif::Case given, unpacked(input.content));
    KeptTrial trial;
    trial.madeAt = work.now;
    trial.madeBy = work.actor.id;
    trial.setup = toJson(setup);
    trial.content = input.content;
    KEZEK_TRY(const TrialId id, work.store.snapshots().insert(trial));
    QJsonObject after = trial.setup;
    after.insert(u"children"_s, int(given.children.size()));
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"trial"_s, id.value, {}, after));
    return Output{id};
}

Result<MakeProposals::Output> MakeProposals::run(Work &work, const Input &input)
{
    KEZEK_TRY(const Trial trial, keptTrial(work.store, input.trial));
    const whatif::Outcome &outcome = input.second ? trial.b : trial.a;
    QList<Proposal> lines;
    for (const qint32 child : whatif::queueOrder(trial.given, trial.setup.order, trial.setup.generalPerFirstPriority))
        if (const qint32 group = outcome.group[size_t(child)]; group >= 0)
            lines.append(Proposal{{trial.given.children[size_t(child)].application}, {trial.given.groups[size_t(group)].group}});
    if (lines.isEmpty())
        return refuse(ErrorCode::ProposalOutdated);
    ProposalList list;
    list.trial = input.trial;
    list.second = input.second;
    list.madeAt = work.now;
    list.madeBy = work.actor.id;
    KEZEK_TRY(const ProposalListId id, work.store.snapshots().insert(list, lines));
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"proposal-list"_s, id.value, {},
                             {{u"trial"_s, toJsonValue(input.trial)}, {u"second"_s, input.second}, {u"lines"_s, int(lines.size())}}));
    return Output{id, int(lines.size())};
}

Result<Nothing> MarkProposal::run(Work &work, const Input &input)
{
    KEZEK_TRY(const ProposalRow line, work.store.snapshots().proposal(input.proposal));
    const ProposalState from = input.declined ? ProposalState::Open : ProposalState::Declined;
    if (line.state != from)
        return refuse(ErrorCode::ProposalOutdated);
    KEZEK_CHECK(work.store.snapshots().decline(line.id, input.declined ? std::optional(work.now) : std::nullopt));
    KEZEK_CHECK(work.journal(QString::fromLatin1(name), u"application"_s, line.application.value, {{u"proposal"_s, toText(line.state)}},
                             {{u"proposal"_s, toText(input.declined ? ProposalState::Declined : ProposalState::Open)},
                              {u"group"_s, toJsonValue(line.group.id)}}));
    return Nothing{};
}

} // namespace kezek
