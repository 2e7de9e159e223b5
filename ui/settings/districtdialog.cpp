// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/districtdialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

DistrictDialog::DistrictDialog(const std::optional<District> &changed, QWidget *parent)
    : SubmitDialog(u"settings.districts.district"_s, parent), m_nameRu(new ValueEdit(this)), m_nameKk(new ValueEdit(this))
{
    m_nameRu->setObjectName(u"settings.districts.nameRu"_s);
    m_nameKk->setObjectName(u"settings.districts.nameKk"_s);
    form()->add(u"nameRu"_s, m_nameRu);
    form()->add(u"nameKk"_s, m_nameKk);
    if (changed) {
        m_id = changed->id;
        m_nameRu->setText(changed->nameRu);
        m_nameKk->setText(changed->nameKk);
    }
    setTexts(changed ? tr("Rename the district") : tr("Add a district"),
             changed ? tr("Kindergartens, addresses and wishes that name it show the new name.") : QString(), changed ? tr("Save F8") : tr("Add F8"));
    form()->setLabel(u"nameRu"_s, tr("Name in Russian"));
    form()->setLabel(u"nameKk"_s, tr("Name in Kazakh"));
    for (ValueEdit *edit : {m_nameRu, m_nameKk})
        connect(edit, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    m_nameRu->setFocus();
}

SaveDistrict::Input DistrictDialog::input() const
{
    return {m_id, m_nameRu->text(), m_nameKk->text()};
}

} // namespace kezek
