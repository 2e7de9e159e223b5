// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivedcase.h"

#include "domain/statetables.h"
#include "usecases/ports/store.h"
#include "words/words.h"

namespace kezek {

namespace {

const ApplicationArrow *arrowOf(ApplicationState from, ApplicationVerb verb)
{
    const auto &arrows = applicationArrows();
    const auto found = std::find_if(arrows.begin(), arrows.end(),
                                    [&](const ApplicationArrow &arrow) { return arrow.from == from && arrow.verb == verb; });
    return found == arrows.end() ? nullptr : &*found;
}

} // namespace

Result<ArchivedCase> ArchivedCase::read(Store &store, ApplicationId application)
{
    KEZEK_TRY(auto card, store.readers().card(application, store.now()));
    KEZEK_TRY(auto entries, store.queue().history(application));
    return ArchivedCase(std::move(card), std::move(entries));
}

QList<CaseEvent> ArchivedCase::events() const
{
    const Application &own = application();
    QList<CaseEvent> events{{own.filedAt, tr("Filed")}};
    for (const QueueEntry &entry : m_entries) {
        events.append({entry.enteredAt, tr("Into the queue: %1").arg(words::of(entry.enteredCause))});
        if (entry.leftAt && entry.leftCause)
            events.append({*entry.leftAt, tr("Out of the queue: %1").arg(words::of(*entry.leftCause))});
    }
    for (const ReferralRow &row : m_card.referrals) {
        const Referral &referral = row.referral;
        events.append({referral.issuedAt, tr("Referral %1 issued: %2").arg(referral.number.text(), row.kindergarten)});
        if (referral.endedAt)
            events.append({*referral.endedAt, tr("Referral %1: %2").arg(referral.number.text(), words::of(referral.state))});
    }
    if (own.endedAt)
        events.append({*own.endedAt, own.endCause ? tr("Ended: %1").arg(words::of(*own.endCause)) : tr("Ended")});
    std::stable_sort(events.begin(), events.end(), [](const CaseEvent &a, const CaseEvent &b) { return a.at < b.at; });
    return events;
}

QString ArchivedCase::whyNot(ApplicationVerb verb, Role role) const
{
    const ApplicationArrow *arrow = arrowOf(application().state, verb);
    if (!arrow)
        return tr("Only what is in the archive can come back; this application is “%1”.").arg(words::of(application().state));
    if (m_card.otherLive)
        return tr("The child has another application (%1), and a second one is not allowed.").arg(words::of(m_card.otherLive->state));
    if (!arrow->roles.contains(role)) {
        QStringList who;
        for (const Role each : arrow->roles)
            who += words::of(each);
        return tr("This is for other roles: %1.").arg(who.join(QStringLiteral(", ")));
    }
    return {};
}

QString ArchivedCase::whyNotRestore(Role role) const
{
    const QString general = whyNot(ApplicationVerb::Restore, role);
    if (general.isEmpty() && !application().number)
        return tr("The application was never registered and has no number; re-open it instead.");
    return general;
}

QString ArchivedCase::whyNotReopen(Role role) const
{
    const QString general = whyNot(ApplicationVerb::Reopen, role);
    if (general.isEmpty() && application().endCause != Cause::Refused)
        return tr("Only a refused application is re-opened; this one ended otherwise.");
    return general;
}

} // namespace kezek
