// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/groupdialog.h"

#include "domain/schoolyear.h"
#include "ui/kindergartens/placewords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int usualCapacity = 25;
constexpr int mostCapacity = 40;

template <class E> void offer(ChoiceBox *box)
{
    QList<std::pair<QVariant, QString>> choices;
    for (const E value : allOf<E>())
        choices.append({toText(value), words::of(value)});
    box->setChoices(choices);
}

template <class E> E chosen(const ChoiceBox *box)
{
    return fromText<E>(box->value().toString()).value_or(E{});
}

} // namespace

GroupDialog::GroupDialog(const Kindergarten &kindergarten, QDate today, QWidget *parent)
    : SubmitDialog(u"kindergartens.group"_s, parent, 2), m_kindergarten(kindergarten.id), m_place(kindergarten.name), m_today(today)
{
    build();
    m_capacity->setValue(usualCapacity);
    proposeBirthDates();
    connect(m_age, &QComboBox::currentIndexChanged, this, &GroupDialog::proposeBirthDates);
    undoable();
}

GroupDialog::GroupDialog(const Kindergarten &kindergarten, const GroupRow &changed, QWidget *parent)
    : SubmitDialog(u"kindergartens.group"_s, parent, 2), m_kindergarten(kindergarten.id), m_place(kindergarten.name), m_changed(changed)
{
    build();
    const Group &group = changed.group;
    m_title->setText(group.name);
    m_age->setValue(toText(group.age));
    m_language->setValue(toText(group.language));
    m_kind->setValue(toText(group.kind));
    m_bornFrom->setDay(group.bornFrom);
    m_bornUntil->setDay(group.bornUntil);
    m_schedule->setText(group.schedule);
    // A norm that was never kept is the capacity, as the verb would have it.
    m_norm->setValue(std::max(group.norm, changed.seats.total));
    m_capacity->setValue(changed.seats.total);
    m_capacity->setEnabled(!group.closedAt); // settled once it is opened again
    undoable();
}

void GroupDialog::build()
{
    m_title = new ValueEdit(this);
    m_age = new ChoiceBox(this);
    m_language = new ChoiceBox(this);
    m_kind = new ChoiceBox(this);
    m_bornFrom = new DayEdit(this);
    m_bornUntil = new DayEdit(this);
    m_schedule = new ValueEdit(this);
    m_capacity = new QSpinBox(this);
    m_norm = new QSpinBox(this);
    m_reason = new ValueEdit(this);
    for (QSpinBox *number : {m_capacity, m_norm}) {
        number->setRange(1, mostCapacity);
        number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    offer<AgeGroup>(m_age);
    offer<GroupLanguage>(m_language);
    offer<GroupKind>(m_kind);
    const QList<std::pair<QString, QWidget *>> rows = {
        {u"title"_s, m_title},         {u"age"_s, m_age},           {u"language"_s, m_language},
        {u"bornFrom"_s, m_bornFrom},   {u"bornUntil"_s, m_bornUntil}, {u"capacity"_s, m_capacity},
        {u"norm"_s, m_norm},           {u"kind"_s, m_kind},         {u"schedule"_s, m_schedule},
        {u"reason"_s, m_reason},
    };
    for (const auto &[name, editor] : rows) {
        editor->setObjectName(objectPrefix() + u'.' + name);
        if (editor != m_reason || m_changed)
            form()->add(name, editor, editor == m_title || editor == m_reason ? 2 : 1);
    }
    m_reason->setVisible(m_changed.has_value());
    texts();
    connect(m_capacity, &QSpinBox::valueChanged, this, &GroupDialog::raiseNorm);
    for (DayEdit *edit : {m_bornFrom, m_bornUntil})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_datesTyped = true; });
    m_title->setFocus();
}

void GroupDialog::texts()
{
    if (m_changed)
        setTexts(tr("Change the group %1").arg(placewords::group(m_changed->group)),
                 tr("%1. Seats that are taken or promised stay; a smaller group closes free seats.").arg(m_place), tr("Save F8"));
    else
        setTexts(tr("Add a group: %1").arg(m_place), tr("Its seats appear free and reach families with the next bulletin."), tr("Add F8"));
    form()->setLabel(u"title"_s, tr("Name of the group"));
    form()->setLabel(u"age"_s, tr("Age group"));
    form()->setLabel(u"language"_s, tr("Language"));
    form()->setLabel(u"kind"_s, tr("Kind"));
    form()->setLabel(u"bornFrom"_s, tr("Takes children born from"));
    form()->setLabel(u"bornUntil"_s, tr("… to"));
    form()->setLabel(u"capacity"_s, tr("Seats"));
    form()->setLabel(u"norm"_s, tr("Norm by the licence"));
    form()->setLabel(u"schedule"_s, tr("Hours"));
    form()->setLabel(u"reason"_s, tr("Reason (needed when the seats, the norm or the children it takes change)"));
    m_schedule->setPlaceholderText(u"07:30–18:00"_s);
}

void GroupDialog::proposeBirthDates()
{
    if (m_datesTyped || !m_today.isValid())
        return;
    const BirthDates dates = birthDatesOf(chosen<AgeGroup>(m_age), schoolYearOf(m_today));
    m_bornFrom->setDay(dates.from);
    m_bornUntil->setDay(dates.until);
}

/// The norm goes along with a capacity above it, and back with it, unless it is set by hand.
void GroupDialog::raiseNorm(int capacity)
{
    const bool follows = m_norm->value() == m_raised && capacity < m_raised;
    const int least = m_changed ? std::max(m_changed->group.norm, m_changed->seats.total) : 1;
    if (capacity <= m_norm->value() && !follows)
        return;
    m_raised = std::max(capacity, least);
    m_norm->setValue(m_raised);
}

SaveGroup::Input GroupDialog::input() const
{
    SaveGroup::Input input;
    if (m_changed) {
        input.group = m_changed->group.id;
        input.revision = m_changed->group.revision;
    }
    input.kindergarten = m_kindergarten;
    input.title = m_title->text();
    input.age = chosen<AgeGroup>(m_age);
    input.language = chosen<GroupLanguage>(m_language);
    input.kind = chosen<GroupKind>(m_kind);
    input.bornFrom = m_bornFrom->day().value_or(QDate());
    input.bornUntil = m_bornUntil->day().value_or(QDate());
    input.schedule = m_schedule->text();
    input.capacity = m_capacity->value();
    input.norm = m_norm->value();
    input.reason = m_reason->text();
    return input;
}

} // namespace kezek
