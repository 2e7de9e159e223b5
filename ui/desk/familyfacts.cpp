// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/familyfacts.h"

#include "domain/statetables.h"
#include "ui/referrals/panels/phrases.h"
#include "usecases/applications/phonechange.h"
#include "words/words.h"

namespace kezek::facts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownChanges = 3;

QString say(const char *text) { return QCoreApplication::translate("FamilyFacts", text); }

QString shown(const PhoneNumber &phone, bool whole) { return whole ? phone.grouped() : phone.masked(); }

/// In the middle of a sentence: one that does not break.
QString inLine(const PhoneNumber &phone, bool whole) { return shown(phone, whole).replace(u' ', QChar::Nbsp); }

QString changedBy(const PhoneHistoryRow &change)
{
    const auto paper = paperBehind(change.how);
    return paper ? say(QT_TRANSLATE_NOOP("FamilyFacts", "written request No. %1 of %2")).arg(paper->number, words::day(paper->day))
                 : say(QT_TRANSLATE_NOOP("FamilyFacts", "by a code"));
}

QString contractOf(const Referral &referral)
{
    if (referral.contractNumber.isEmpty() || !referral.contractDate)
        return {};
    return say(QT_TRANSLATE_NOOP("FamilyFacts", "Contract No. %1 of %2.")).arg(referral.contractNumber, words::day(*referral.contractDate));
}

} // namespace

QString phones(const FamilyCard &family, bool whole)
{
    QStringList phones;
    for (const ContactPhone &phone : family.application().phones) {
        const QString number = shown(phone.number, whole);
        phones << (phone.number.type() == PhoneType::FixedLine ? say(QT_TRANSLATE_NOOP("FamilyFacts", "%1 (landline, no SMS)")).arg(number)
                   : phone.confirmed                           ? number + u" ✓"_s
                                                               : number);
    }
    return u"%1 · %2"_s.arg(phones.isEmpty() ? say(QT_TRANSLATE_NOOP("FamilyFacts", "No phone"))
                                             : say(QT_TRANSLATE_NOOP("FamilyFacts", "Phones: %1")).arg(phones.join(u", "_s)),
                            say(QT_TRANSLATE_NOOP("FamilyFacts", "messages in: %1")).arg(words::of(family.application().messageLanguage)));
}

QString phoneChanges(const FamilyCard &family, bool whole)
{
    QStringList lines;
    for (auto change = family.phoneHistory.crbegin(); change != family.phoneHistory.crend() && lines.size() < shownChanges; ++change)
        lines << u"%1: %2 → %3, %4"_s.arg(words::day(localDay(change->at)), inLine(change->before, whole), inLine(change->after, whole), changedBy(*change));
    return lines.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("FamilyFacts", "Changed phones:")) + u'\n' + lines.join(u'\n');
}

QString warnings(const FamilyCard &family, bool whole)
{
    QStringList warnings;
    // The newest referral alone: what came of older ones is history.
    if (!family.card.referrals.isEmpty())
        if (const QString untold = phrases::warning(family.card.referrals.constFirst()); !untold.isEmpty())
            warnings << untold;
    for (qsizetype i = 0; i < family.application().phones.size(); ++i)
        if (const int others = family.card.familiesWithPhone.value(i); others > 0)
            warnings << QCoreApplication::translate("FamilyFacts", "%1 stands on the applications of %n other families.", nullptr, others)
                            .arg(shown(family.application().phones.at(i).number, whole));
    return warnings.join(u'\n');
}

QString standing(const FamilyCard &family)
{
    const Application &application = family.application();
    if (application.state == ApplicationState::Filed) {
        const bool late = application.registrationDue < family.now;
        return (late ? say(QT_TRANSLATE_NOOP("FamilyFacts", "It had to be registered by %1 and is late."))
                     : say(QT_TRANSLATE_NOOP("FamilyFacts", "It is to be registered by %1.")))
            .arg(words::instant(application.registrationDue));
    }
    if (application.state != ApplicationState::Archived || !application.endedAt || !application.endCause)
        return {};
    return say(QT_TRANSLATE_NOOP("FamilyFacts", "Archived on %1: %2.")).arg(words::day(localDay(*application.endedAt)), words::of(*application.endCause));
}

QString lastReferral(const FamilyCard &family)
{
    if (family.liveReferral() || family.card.referrals.isEmpty())
        return {};
    const ReferralRow &row = family.card.referrals.constFirst();
    const Referral &referral = row.referral;
    const QDate ended = localDay(referral.endedAt.value_or(referral.issuedAt));
    //: %1 number, %2 kindergarten, %3 group, %4 "overdue", "enrolled" and so on, %5 day
    QStringList parts{say(QT_TRANSLATE_NOOP("FamilyFacts", "Last referral %1, %2, %3: %4, %5.")).arg(referral.number.text(), row.kindergarten, phrases::quoted(row.group), words::of(referral.state), words::day(ended))};
    parts << contractOf(referral);
    if (!referral.endReason.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("FamilyFacts", "Reason: %1")).arg(referral.endReason);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString terms(const Referral &referral, QDate today)
{
    const QString extension = referral.state == ReferralState::Extended ? say(QT_TRANSLATE_NOOP("FamilyFacts", "extended once"))
        : (today <= referral.terms.extendUntil ? say(QT_TRANSLATE_NOOP("FamilyFacts", "can be extended through %1"))
                                               : say(QT_TRANSLATE_NOOP("FamilyFacts", "could be extended through %1")))
              .arg(words::day(referral.terms.extendUntil));
    return say(QT_TRANSLATE_NOOP("FamilyFacts", "Come by %1; %2; last day %3.")).arg(words::day(referral.terms.visitBy), extension, words::day(referral.lastDay));
}

QString advice(const FamilyCard *family)
{
    if (!family)
        return {};
    switch (family->application().state) {
    case ApplicationState::Filed:
        return say(QT_TRANSLATE_NOOP("FamilyFacts", "The application is not registered yet. On the page Applications its papers are compared; then it gets its number and its place in the queue, and the family an SMS."));
    case ApplicationState::Waiting:
    case ApplicationState::Referred: return say(QT_TRANSLATE_NOOP("FamilyFacts", "Choose on the left what the parent came for."));
    case ApplicationState::Enrolled:
        return say(QT_TRANSLATE_NOOP("FamilyFacts", "The child is enrolled and stands in no queue, so nothing can be done for it here. Should it leave the kindergarten, that is recorded at its seat on the page Kindergartens."));
    case ApplicationState::Archived:
        return say(QT_TRANSLATE_NOOP("FamilyFacts", "The application is in the archive, and nothing can be done for it here. A supervisor can return it on the page Archive with its own date of filing; otherwise the family files a new one (Ctrl+N)."));
    }
    Q_UNREACHABLE();
}

} // namespace kezek::facts
