// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/seatchangesdialog.h"

#include "ui/common/keys.h"
#include "ui/common/typedguard.h"
#include "ui/kindergartens/placewords.h"
#include "ui/whatif/whatifwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using SeatChange = TrialRules::SeatChange;
constexpr int mostSeats = 40; ///< of a group

} // namespace

SeatChangesDialog::SeatChangesDialog(const QList<OfferedGroup> &groups, const QList<SeatChange> &changes, QWidget *parent)
    : QDialog(parent), m_groups(groups), m_model(columns()), m_before(changes), m_explanation(new QLabel(this)), m_warning(new QLabel(this)), m_kindergarten(new ChoiceBox(this)),
      m_group(new ChoiceBox(this)), m_seats(new QSpinBox(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)), m_table(new RowTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"seatchanges"_s);
    setWindowTitle(tr("Seats of the trial"));
    build();
    m_model.setRows(changes);
    fillKindergartens();
    fillGroups();
    connect(m_kindergarten, &QComboBox::currentIndexChanged, this, &SeatChangesDialog::fillGroups);
    keys::give(m_add, Qt::Key_F6);
    connect(m_add, &QPushButton::clicked, this, &SeatChangesDialog::add);
    keys::give(m_remove, Qt::CTRL | Qt::Key_R);
    connect(m_remove, &QPushButton::clicked, this, &SeatChangesDialog::remove);
    connect(m_table, &RowTable::current, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
    new TypedGuard(this);
}

QList<RowsModel<SeatChange>::Column> SeatChangesDialog::columns()
{
    return {{[] { return tr("Kindergarten"); }, [this](const SeatChange &row) { return kindergartenOf(row); }},
            {[] { return tr("Group"); }, [this](const SeatChange &row) { return groupOf(row); }},
            {[] { return tr("Free seats"); }, [](const SeatChange &row) { return whatifwords::withSign(row.seats); }, {}, Qt::AlignRight | Qt::AlignVCenter}};
}

void SeatChangesDialog::build()
{
    m_kindergarten->setObjectName(u"seatchanges.kindergarten"_s);
    m_group->setObjectName(u"seatchanges.group"_s);
    m_seats->setObjectName(u"seatchanges.seats"_s);
    m_add->setObjectName(u"seatchanges.add"_s);
    m_remove->setObjectName(u"seatchanges.remove"_s);
    m_table->setObjectName(u"seatchanges.table"_s);
    m_explanation->setWordWrap(true);
    m_warning->setObjectName(u"seatchanges.warning"_s);
    m_warning->setWordWrap(true);
    m_warning->setText(tr("The changes made here are not used yet. Close once more to drop them."));
    m_warning->hide();
    m_explanation->setText(tr("The trial counts with more or fewer free seats. Only free seats can be closed. Nothing is changed in the kindergartens."));
    theme::muted(m_explanation);
    m_kindergarten->setAccessibleName(tr("Kindergarten"));
    m_group->setAccessibleName(tr("Group"));
    m_seats->setAccessibleName(tr("Seats more, or fewer below 0"));
    m_table->setAccessibleName(tr("Seats that the trial changes"));
    m_table->setEmptyText(tr("The seats are those of now."));
    m_seats->setRange(-mostSeats, mostSeats);
    m_seats->setValue(1);
    keys::setText(m_add, tr("Add"));
    keys::setText(m_remove, tr("Remove"));
    m_table->setModel(&m_model);
    m_table->setStretch({0, 1});
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_kindergarten, 1);
    row->addWidget(m_group, 1);
    row->addWidget(m_seats);
    row->addWidget(m_add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"seatchanges.accept"_s);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these seats"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_remove, QDialogButtonBox::ResetRole);
    m_add->setDefault(true);
    keys::give(buttons->button(QDialogButtonBox::Ok), keys::accept());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { QDialog::reject(); }); // its own button is no accident
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::gap);
    column->addWidget(m_explanation);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_warning);
    column->addWidget(buttons);
    resize(760, 420);
}

void SeatChangesDialog::fillKindergartens()
{
    QList<std::pair<QVariant, QString>> kindergartens;
    for (const OfferedGroup &group : std::as_const(m_groups))
        if (kindergartens.isEmpty() || kindergartens.constLast().first.toLongLong() != group.kindergarten.id.value)
            kindergartens.append({group.kindergarten.id.value, group.kindergarten.name});
    m_kindergarten->setChoices(kindergartens);
}

void SeatChangesDialog::fillGroups()
{
    QList<std::pair<QVariant, QString>> groups{{qint64(0), tr("each group")}};
    for (const OfferedGroup &group : std::as_const(m_groups))
        if (group.kindergarten.id.value == m_kindergarten->value().toLongLong())
            groups.append({group.group.id.value, tr("%1, free: %2").arg(placewords::group(group.group), words::number(group.seats))});
    m_group->setChoices(groups);
}

void SeatChangesDialog::add()
{
    SeatChange change{{m_kindergarten->value().toLongLong()}, {}, m_seats->value()};
    if (const qint64 group = m_group->value().toLongLong())
        change.group = GroupId{group};
    if (change.kindergarten.isNull() || change.seats == 0)
        return;
    QList<SeatChange> rows = m_model.rows();
    rows.removeIf([&](const SeatChange &row) { return row.kindergarten == change.kindergarten && row.group == change.group; });
    rows.append(change);
    m_model.setRows(rows);
    m_table->selectRow(int(rows.size()) - 1);
}

void SeatChangesDialog::remove()
{
    QList<SeatChange> rows = m_model.rows();
    if (const int row = m_table->currentRow(); row >= 0 && row < rows.size())
        rows.removeAt(row);
    m_model.setRows(rows);
}

void SeatChangesDialog::reject()
{
    const bool holds = m_model.rows() != m_before || TypedGuard::of(this)->holdsTyped();
    if (holds && !std::exchange(m_warned, true))
        return m_warning->show();
    QDialog::reject();
}

QString SeatChangesDialog::kindergartenOf(const SeatChange &change) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const OfferedGroup &group) { return group.kindergarten.id == change.kindergarten; });
    return found == m_groups.cend() ? tr("closed since") : found->kindergarten.name;
}

QString SeatChangesDialog::groupOf(const SeatChange &change) const
{
    if (!change.group)
        return tr("each group");
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const OfferedGroup &group) { return group.group.id == *change.group; });
    return found == m_groups.cend() ? tr("closed since") : placewords::group(found->group);
}

} // namespace kezek
