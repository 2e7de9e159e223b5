// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationform.h"

#include "ui/applications/formpaths.h"
#include "ui/applications/formwords.h"
#include "ui/applications/phonefield.h"
#include "ui/applications/wishfields.h"
#include "words/words.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

// The words of the form: labels, choices, and which fields a choice opens.
namespace kezek {

void ApplicationForm::setOffice(const FormOffice &office)
{
    m_office = office;
    m_puttingBack = true;
    setChoices();
    for (int i = 0; m_fields.has(wishPath(i)); ++i) {
        auto *wish = m_fields.the<KindergartenEdit>(wishPath(i));
        wish->setKindergartens(office.kindergartens);
        wish->setEnabled(i < office.wishedKindergartens);
    }
    m_puttingBack = false;
}

void ApplicationForm::setChoices()
{
    const auto choice = [this](const QString &path) { return m_fields.the<ChoiceBox>(path); };
    const auto many = [this](const QString &path) { return m_fields.the<ManyChoice>(path); };
    choice(u"child.sex"_s)->setChoices(formwords::sexes());
    choice(u"messageLanguage"_s)->setChoices(formwords::messageLanguages());
    choice(u"benefit.category"_s)->setChoices(formwords::categories());
    choice(u"commissionPaper.kind"_s)->setChoices(formwords::commissionKinds());
    choice(u"address.district"_s)->setChoices(formwords::addressDistricts(m_office.districts));
    many(u"wishes.districts"_s)->setChoices(formwords::districts(m_office.districts));
    many(u"wishes.districts"_s)->setNoneText(tr("any district"));
    many(u"wishes.languages"_s)->setChoices(formwords::groupLanguages());
    many(u"wishes.languages"_s)->setNoneText(tr("any language"));
    if (m_for == For::Filing)
        choice(u"source"_s)->setChoices({{toText(Source::Counter), words::of(Source::Counter)}, {toText(Source::Paper), words::of(Source::Paper)}});
}

void ApplicationForm::setPapersEnabled()
{
    const auto enable = [this](std::initializer_list<const char *> paths, bool open) {
        for (const char *path : paths)
            if (QWidget *editor = m_fields.editor(QLatin1String(path)))
                editor->setEnabled(open);
    };
    const bool paper = m_fields.chosen(u"source"_s) == toText(Source::Paper);
    enable({"benefit.kind", "benefit.paper", "benefit.validUntil"}, !m_fields.chosen(u"benefit.category"_s).isEmpty());
    enable({"commissionPaper.number", "commissionPaper.validUntil"}, !m_fields.chosen(u"commissionPaper.kind"_s).isEmpty());
    enable({"receivedDay", "receivedTime"}, paper);
    for (PhoneField *phone : std::as_const(m_phones))
        phone->setLandlineAllowed(paper);
}

QString ApplicationForm::labelOf(const QString &path) const
{
    return formwords::label(path);
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
    for (const QString &path : m_fields.order())
        for (FormGrid *grid : std::as_const(m_grids))
            grid->setLabel(path, formwords::label(path));
    for (PhoneField *phone : std::as_const(m_phones))
        phone->retranslate();
    if (m_consent) {
        m_consent->setText(tr("The parent agrees to SMS and to the handling of the family's data"));
        m_consent->setAccessibleName(m_consent->text());
    }
    setPapersEnabled();
}

} // namespace kezek
