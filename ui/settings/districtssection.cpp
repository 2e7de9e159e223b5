// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/districtssection.h"

#include "ui/common/keys.h"
#include "ui/settings/districtdialog.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/submitverb.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

QList<RowsModel<District>::Column> DistrictsSection::columns()
{
    return {{[] { return tr("Name in Russian"); }, [](const District &row) { return row.nameRu; }},
            {[] { return tr("Name in Kazakh"); }, [](const District &row) { return row.nameKk; }}};
}

DistrictsSection::DistrictsSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.districts"_s, SaveDistrict::roles(), parent), m_rows(columns()), m_table(new RowTable(this))
{
    m_table->setObjectName(name("list"));
    m_rows.setKey([](const District &row) { return row.id.value; });
    m_table->setSortable();
    m_table->setModel(&m_rows);
    m_table->setStretch({0, 1});
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_add = addButton("add", row);
    m_rename = addButton("rename", row);
    row->addStretch();
    body()->addWidget(m_table, 1);
    body()->addLayout(row);
    keys::give(m_add, Qt::Key_F6);
    connect(m_add, &QPushButton::clicked, this, [this] { save({}); });
    keys::give(m_rename, Qt::Key_F4);
    connect(m_rename, &QPushButton::clicked, this, [this] { save(chosen()); });
    connect(m_table, &RowTable::chosen, this, [this] {
        if (m_rename->isEnabled())
            save(chosen());
    });
}

std::optional<District> DistrictsSection::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? std::optional(m_rows.row(row)) : std::nullopt;
}

void DistrictsSection::refresh()
{
    ask([](Store &store) { return store.kindergartens().districts(); }, [this](const QList<District> &rows) {
        m_rows.setRows(rows);
        showRights();
    });
}

void DistrictsSection::showRights()
{
    SettingsSection::showRights();
    m_rename->setEnabled(mayChange() && !m_rows.rows().isEmpty());
}

void DistrictsSection::save(const std::optional<District> &changed)
{
    auto *dialog = new DistrictDialog(changed, this);
    openFor<SaveDistrict>(dialog, client(), this, [dialog] { return dialog->input(); }, [this, isNew = !changed](const SaveDistrict::Output &) {
        finished(isNew ? tr("The district was added.") : tr("The district was renamed everywhere."));
    });
}

void DistrictsSection::retranslate()
{
    SettingsSection::retranslate();
    keys::setText(m_add, tr("Add district…"));
    keys::setText(m_rename, tr("Rename…"));
    m_table->setAccessibleName(tr("Districts"));
    m_table->setEmptyText(tr("There is no district yet. Add the first one: kindergartens and addresses are listed by district."));
    m_rows.retranslate();
}

void DistrictsSection::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
