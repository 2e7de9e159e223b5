// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officesection.h"

#include "ui/common/keys.h"
#include "ui/widgets/fields.h"
#include "usecases/calendar/setoffice.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

OfficeSection::OfficeSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.office"_s, SetOffice::roles(), parent), m_form(new FormGrid(1, this)), m_nameRu(field(u"nameRu"_s)),
      m_nameKk(field(u"nameKk"_s)), m_city(field(u"city"_s)), m_address(field(u"address"_s)), m_phone(field(u"phone"_s))
{
    m_form->setMaximumWidth(620);
    auto *row = new QHBoxLayout;
    m_save = addButton("save", row);
    row->addStretch();
    theme::style(m_save, theme::Button::Primary);
    body()->addWidget(m_form);
    body()->addLayout(row);
    body()->addStretch();
    keys::give(m_save, keys::accept());
    connect(m_save, &QPushButton::clicked, this, &OfficeSection::save);
}

ValueEdit *OfficeSection::field(const QString &key)
{
    auto *edit = new ValueEdit(this);
    edit->setObjectName(u"settings.office."_s + key);
    m_form->add(key, edit);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    return edit;
}

void OfficeSection::refresh()
{
    showRights();
    ask([](Store &store) { return store.settings().office(); }, [this](const OfficeInfo &office) {
        if (m_typed)
            return;
        m_nameRu->setText(office.nameRu);
        m_nameKk->setText(office.nameKk);
        m_city->setText(office.city);
        m_address->setText(office.address);
        m_phone->setText(office.phone);
    });
}

void OfficeSection::save()
{
    m_form->clearErrors();
    bar()->clear();
    m_save->setEnabled(false);
    const SetOffice::Input input{m_nameRu->text(), m_nameKk->text(), m_city->text(), m_address->text(), m_phone->text()};
    answer(client().run<SetOffice>(input), this,
           [this](const Nothing &) {
               m_typed = false;
               finished(tr("The office was saved. Papers and messages carry the new words from now on."));
           },
           [this](const Error &error) {
               m_save->setEnabled(true);
               if (!m_form->showError(error))
                   bar()->show(error);
           });
}

void OfficeSection::showRights()
{
    SettingsSection::showRights();
    for (ValueEdit *edit : {m_nameRu, m_nameKk, m_city, m_address, m_phone})
        edit->setReadOnly(!mayChange());
}

void OfficeSection::retranslate()
{
    SettingsSection::retranslate();
    m_form->setLabel(u"nameRu"_s, tr("Name in Russian"));
    m_form->setLabel(u"nameKk"_s, tr("Name in Kazakh"));
    m_form->setLabel(u"city"_s, tr("City"));
    m_form->setLabel(u"address"_s, tr("Address where families come with papers"));
    m_form->setLabel(u"phone"_s, tr("Telephone for families"));
    keys::setText(m_save, tr("Save"));
}

void OfficeSection::focusFirst()
{
    m_nameRu->setFocus();
}

} // namespace kezek
