// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/checklist.h"

#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

using theme::Tone;

CheckList::CheckList(const ApplicationCard &card, const CheckTicks &ticks, QDate today)
    : m_card(card), m_ticks(ticks), m_today(today)
{
}

QList<CheckRow> CheckList::rows(ShownWhole shown) const
{
    QList<CheckRow> rows{childIin(shown), birthDate(), certificate(), applicantIin(shown), duplicate(), address()};
    if (m_card.application.benefit)
        rows.append(benefit());
    rows.append(phones(shown));
    return rows;
}

bool CheckList::benefitExpired() const
{
    const auto &benefit = m_card.application.benefit;
    return benefit && benefit->validUntil && *benefit->validUntil < m_today;
}

std::optional<Check> CheckList::nextTick() const
{
    if (!m_ticks.certificate)
        return Check::Certificate;
    if (!m_ticks.address)
        return Check::Address;
    if (benefitCounts() && !m_ticks.benefit && !m_ticks.withoutBenefit)
        return Check::Benefit;
    return {};
}

bool CheckList::complete() const
{
    return !nextTick() && !m_card.otherLive;
}

QString CheckList::advice() const
{
    if (m_card.otherLive)
        return tr("The child already has an application or is enrolled, so this one cannot be registered. Refuse it and name the ground.");
    QStringList sentences;
    if (benefitExpired())
        sentences += tr("The paper of the benefit has expired: register on general grounds or ask for a new paper.");
    if (m_ticks.withoutBenefit && benefitCounts())
        sentences += tr("The benefit was not accepted: the child will stand in the queue on general grounds.");
    if (phoneOfOthers())
        sentences += tr("A phone of this family also stands on another family's application: ask whose it is.");
    if (!m_card.twins.isEmpty())
        sentences += tr("A twin also has an application: %1.").arg(m_card.twins.first().childName);
    if (nextTick())
        sentences += tr("Compare the marked papers and tick each one with Space.");
    else
        sentences += tr("Everything is compared: F8 registers the application and gives it a number.");
    return sentences.join(u' ');
}

QString CheckList::phonesInWords() const
{
    const auto &phones = m_card.application.phones;
    if (phones.isEmpty())
        return tr("no phone was given");
    const int confirmed = confirmedPhones();
    if (confirmed == phones.size())
        return phones.size() == 2 ? tr("both phones confirmed by code") : tr("phones confirmed by code");
    return confirmed == 0 ? tr("no phone confirmed by code") : tr("not every phone confirmed by code");
}

CheckRow CheckList::tickable(Check check, const QString &title, const QString &value, bool ticked) const
{
    const QString box = ticked ? u"☑ "_s : u"☐ "_s;
    return {check, title, value, box + tr("compared"), ticked ? Tone::Good : Tone::Neutral, true};
}

CheckRow CheckList::childIin(ShownWhole shown) const
{
    const Iin &iin = m_card.application.child.iin;
    // An Iin is valid once it exists; the row says so because the registrar looks for it.
    return {Check::ChildIin, tr("Child's IIN"), shown.iins ? iin.grouped() : iin.masked(), tr("right"), Tone::Good};
}

CheckRow CheckList::birthDate() const
{
    const Child &child = m_card.application.child;
    const IinWarnings warnings = compareWithIin(child);
    CheckRow row{Check::BirthDate, tr("Birth date as in the IIN"), words::day(child.birthDate), tr("agrees"), Tone::Good};
    if (warnings.birthDateDiffers) {
        row.verdict = tr("differs");
        row.tone = Tone::Warning;
    } else if (warnings.sexDiffers) {
        row.verdict = tr("sex differs");
        row.tone = Tone::Warning;
    }
    return row;
}

CheckRow CheckList::certificate() const
{
    const BirthCertificate &paper = m_card.application.child.certificate;
    const QString number = paper.series.isEmpty() ? paper.number : paper.series + u' ' + paper.number;
    const QString value = paper.issuedOn.isValid() ? tr("No. %1 of %2").arg(number, words::day(paper.issuedOn))
                                                   : tr("No. %1").arg(number);
    return tickable(Check::Certificate, tr("Birth certificate"), value, m_ticks.certificate);
}

CheckRow CheckList::applicantIin(ShownWhole shown) const
{
    const Iin &iin = m_card.application.applicant.iin;
    return {Check::ApplicantIin, tr("Parent's IIN"), shown.iins ? iin.grouped() : iin.masked(), tr("right"), Tone::Good};
}

CheckRow CheckList::duplicate() const
{
    if (!m_card.otherLive)
        return {Check::Duplicate, tr("Twice in the queue"), tr("not found"), tr("no"), Tone::Good};
    const ApplicationRow &other = *m_card.otherLive;
    const QString value = other.number ? other.number->text() : tr("not registered yet");
    return {Check::Duplicate, tr("Twice in the queue"), value, words::of(other.state), Tone::Bad};
}

CheckRow CheckList::address() const
{
    return tickable(Check::Address, tr("Address"), m_card.application.address.text, m_ticks.address);
}

CheckRow CheckList::benefit() const
{
    const Benefit &paper = *m_card.application.benefit;
    const QString title = tr("Benefit: %1").arg(paper.kind);
    const QString value = paper.validUntil ? tr("%1 until %2").arg(paper.paper, words::day(*paper.validUntil)) : paper.paper;
    if (benefitExpired())
        return {Check::Benefit, title, value, tr("expired"), Tone::Bad};
    if (m_ticks.withoutBenefit)
        return {Check::Benefit, title, value, tr("not accepted"), Tone::Warning};
    return tickable(Check::Benefit, title, value, m_ticks.benefit);
}

CheckRow CheckList::phones(ShownWhole shown) const
{
    QStringList values;
    for (const ContactPhone &phone : m_card.application.phones) {
        const QString number = shown.phones ? phone.number.grouped() : phone.number.masked();
        values += phone.unconfirmedReason.isEmpty() ? number : tr("%1 (%2)").arg(number, phone.unconfirmedReason);
    }
    CheckRow row{Check::Phones, tr("Phones"), values.join(u", "_s), tr("confirmed"), Tone::Good};
    if (phoneOfOthers()) {
        row.verdict = tr("another family's");
        row.tone = Tone::Warning;
    } else if (values.isEmpty() || confirmedPhones() < m_card.application.phones.size()) {
        row.verdict = tr("not confirmed");
        row.tone = Tone::Warning;
    }
    return row;
}

bool CheckList::phoneOfOthers() const
{
    return std::any_of(m_card.familiesWithPhone.begin(), m_card.familiesWithPhone.end(), [](int families) { return families > 0; });
}

int CheckList::confirmedPhones() const
{
    const auto &phones = m_card.application.phones;
    return int(std::count_if(phones.begin(), phones.end(), [](const ContactPhone &phone) { return phone.confirmed; }));
}

} // namespace kezek
