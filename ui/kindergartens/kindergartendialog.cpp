// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/kindergartendialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

KindergartenDialog::KindergartenDialog(const QList<District> &districts, const std::optional<Kindergarten> &changed, QWidget *parent)
    : SubmitDialog(u"kindergartens.kindergarten"_s, parent), m_changed(changed), m_title(new ValueEdit(this)), m_kind(new ChoiceBox(this)),
      m_district(new ChoiceBox(this)), m_address(new ValueEdit(this)), m_phone(new ValueEdit(this))
{
    const QList<std::pair<QString, QWidget *>> rows = {
        {u"title"_s, m_title}, {u"kind"_s, m_kind}, {u"district"_s, m_district}, {u"address"_s, m_address}, {u"phone"_s, m_phone}};
    for (const auto &[name, editor] : rows) {
        editor->setObjectName(objectPrefix() + u'.' + name);
        form()->add(name, editor);
    }
    QList<std::pair<QVariant, QString>> kinds;
    for (const KindergartenKind kind : allOf<KindergartenKind>())
        kinds.append({toText(kind), words::of(kind)});
    m_kind->setChoices(kinds);
    QList<std::pair<QVariant, QString>> places;
    for (const District &district : districts)
        places.append({district.id.value, words::district(district)});
    m_district->setChoices(places);
    if (changed) {
        m_title->setText(changed->name);
        m_kind->setValue(toText(changed->kind));
        m_district->setValue(changed->district.value);
        m_address->setText(changed->address);
        m_phone->setText(changed->phone);
    }

    setTexts(changed ? tr("Change the kindergarten") : tr("Add a kindergarten"),
             changed ? QString() : tr("It has no groups and no seats until you add them."), changed ? tr("Save F8") : tr("Add F8"));
    form()->setLabel(u"title"_s, tr("Name, as families know it"));
    form()->setLabel(u"kind"_s, tr("Kind"));
    form()->setLabel(u"district"_s, tr("District"));
    form()->setLabel(u"address"_s, tr("Address"));
    form()->setLabel(u"phone"_s, tr("Telephone"));
    m_title->setPlaceholderText(tr("№ 11 «Балдәурен»"));
    undoable();
    m_title->setFocus();
}

SaveKindergarten::Input KindergartenDialog::input() const
{
    SaveKindergarten::Input input;
    if (m_changed) {
        input.kindergarten = m_changed->id;
        input.revision = m_changed->revision;
    }
    input.title = m_title->text();
    input.kind = fromText<KindergartenKind>(m_kind->value().toString()).value_or(KindergartenKind::State);
    input.district = DistrictId{m_district->value().toLongLong()};
    input.address = m_address->text();
    input.phone = m_phone->text();
    return input;
}

} // namespace kezek
