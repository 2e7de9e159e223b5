// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationform.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/phonefield.h"
#include "ui/applications/wishfields.h"
#include "words/words.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

// The words of the form: labels, choices, and which fields a choice opens.
namespace kezek {

namespace {

using Choices = QList<std::pair<QVariant, QString>>;

template <class E> Choices choicesOf(const QList<E> &values)
{
    Choices choices;
    for (const E value : values)
        choices.append({toText(value), words::of(value)});
    return choices;
}

} // namespace

void ApplicationForm::setOffice(const FormOffice &office)
{
    m_office = office;
    m_puttingBack = true;
    setChoices();
    for (int i = 0; m_editors.contains(wishPath(i)); ++i) {
        auto *wish = static_cast<KindergartenEdit *>(m_editors.value(wishPath(i)));
        wish->setKindergartens(office.kindergartens);
        wish->setEnabled(i < office.wishedKindergartens);
    }
    m_puttingBack = false;
}

void ApplicationForm::setChoices()
{
    const auto choice = [this](const QString &path) { return static_cast<ChoiceBox *>(m_editors.value(path)); };
    const auto many = [this](const QString &path) { return static_cast<ManyChoice *>(m_editors.value(path)); };
    choice(u"child.sex"_s)->setChoices(Choices{{QString(), tr("as in the IIN")}} + choicesOf(allOf<Sex>()));
    choice(u"messageLanguage"_s)->setChoices(choicesOf(allOf<Language>()));
    choice(u"benefit.category"_s)
        ->setChoices(Choices{{QString(), tr("no benefit")}} + choicesOf<PriorityCategory>({PriorityCategory::Extraordinary, PriorityCategory::FirstPriority}));
    choice(u"commissionPaper.kind"_s)
        ->setChoices(Choices{{QString(), tr("no paper")}} + choicesOf<GroupKind>({GroupKind::Special, GroupKind::Sanatorium}));
    Choices districts;
    for (const District &district : std::as_const(m_office.districts))
        districts.append({QVariant(district.id.value), words::district(district)});
    choice(u"address.district"_s)->setChoices(Choices{{QVariant(qint64(0)), tr("not on the list")}} + districts);
    many(u"wishes.districts"_s)->setChoices(districts);
    many(u"wishes.districts"_s)->setNoneText(tr("any district"));
    many(u"wishes.languages"_s)->setChoices(choicesOf(allOf<GroupLanguage>()));
    many(u"wishes.languages"_s)->setNoneText(tr("any language"));
    if (m_for == For::Filing)
        choice(u"source"_s)->setChoices(choicesOf<Source>({Source::Counter, Source::Paper}));
}

void ApplicationForm::setPapersEnabled()
{
    const auto enable = [this](std::initializer_list<const char *> paths, bool open) {
        for (const char *path : paths)
            if (QWidget *editor = m_editors.value(QLatin1String(path)))
                editor->setEnabled(open);
    };
    const bool paper = chosen(u"source"_s) == toText(Source::Paper);
    enable({"benefit.kind", "benefit.paper", "benefit.validUntil"}, !chosen(u"benefit.category"_s).isEmpty());
    enable({"commissionPaper.number", "commissionPaper.validUntil"}, !chosen(u"commissionPaper.kind"_s).isEmpty());
    enable({"receivedDay", "receivedTime"}, paper);
    for (PhoneField *phone : std::as_const(m_phones))
        phone->setLandlineAllowed(paper);
}

void ApplicationForm::label(const QString &path, const QString &text)
{
    m_labels.insert(path, text);
    for (FormGrid *grid : std::as_const(m_grids))
        grid->setLabel(path, text);
}

void ApplicationForm::labelFamily()
{
    label(u"child.iin"_s, tr("Child's IIN"));
    label(u"child.birthDate"_s, tr("Birth date"));
    label(u"child.sex"_s, tr("Sex"));
    label(u"child.certificate.series"_s, tr("Series"));
    label(u"child.certificate.number"_s, tr("Certificate number"));
    label(u"child.certificate.issuedOn"_s, tr("Issued on"));
    label(u"child.certificate.issuer"_s, tr("Issued by"));
    label(u"applicant.iin"_s, tr("Parent's IIN"));
    for (const QString &whose : {u"child"_s, u"applicant"_s}) {
        label(whose + u".name.surname"_s, tr("Surname"));
        label(whose + u".name.given"_s, tr("Given name"));
        label(whose + u".name.patronymic"_s, tr("Patronymic"));
    }
    label(u"address.district"_s, tr("District"));
    label(u"address.text"_s, tr("Street, house, flat"));
}

void ApplicationForm::labelRest()
{
    label(u"wishes.languages"_s, tr("Language of the group"));
    label(u"wishes.districts"_s, tr("Districts"));
    for (int i = 0; m_editors.contains(wishPath(i)); ++i)
        label(wishPath(i), tr("Kindergarten %1").arg(i + 1));
    label(u"benefit.category"_s, tr("Category"));
    label(u"benefit.kind"_s, tr("Kind of benefit"));
    label(u"benefit.paper"_s, tr("Paper"));
    label(u"benefit.validUntil"_s, tr("Valid until"));
    label(u"commissionPaper.kind"_s, tr("Commission's group"));
    label(u"commissionPaper.number"_s, tr("Commission's paper"));
    label(u"commissionPaper.validUntil"_s, tr("Valid until"));
    label(u"note"_s, tr("Note"));
    label(u"messageLanguage"_s, tr("Messages in"));
    label(u"source"_s, tr("Filed"));
    label(u"receivedDay"_s, tr("Paper received on"));
    label(u"receivedTime"_s, tr("at"));
    label(u"consent"_s, QString());
}

void ApplicationForm::retranslate()
{
    QStringList titles{tr("Child"), tr("Parent"), tr("Address"), tr("Wishes")};
    if (m_for == For::Filing)
        titles += tr("Phones");
    titles += tr("Benefit and commission");
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections.at(i).title->setText(titles.at(i));
    m_puttingBack = true; // words change, values do not
    setChoices();
    m_puttingBack = false;
    labelFamily();
    labelRest();
    for (PhoneField *phone : std::as_const(m_phones))
        phone->retranslate();
    if (m_consent) {
        m_consent->setText(tr("The parent agrees to SMS and to the handling of the family's data"));
        m_consent->setAccessibleName(m_consent->text());
    }
    setPapersEnabled();
}

} // namespace kezek
