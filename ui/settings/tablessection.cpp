// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablessection.h"

#include "ui/common/keys.h"
#include "ui/tables/comparedialog.h"
#include "ui/tables/exporttofile.h"
#include "ui/tables/importdialog.h"
#include "ui/widgets/fields.h"
#include "usecases/tables/exporttable.h"
#include "words/words.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

const QList<ImportKind> importKinds{ImportKind::Children, ImportKind::Kindergartens, ImportKind::Groups};

QString titleOf(const QString &table)
{
    return tableColumns(table).titles.value(words::current());
}

/// How the columns are headed, the needed ones in front.
QString headingsOf(const QString &table)
{
    QStringList needed, others;
    for (const TableColumn &column : tableColumns(table).columns)
        (column.required ? needed : others).append(column.heading(words::current()));
    return TablesSection::tr("Needed columns: %1.").arg(needed.join(u", "_s)) + u' '
        + (others.isEmpty() ? QString() : TablesSection::tr("Also understood: %1.").arg(others.join(u", "_s)));
}

} // namespace

TablesSection::TablesSection(UiContext &context, QWidget *parent) : SettingsSection(context, u"settings.tables"_s, comparisonRoles(), parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(theme::gap / 2);
    grid->setColumnStretch(2, 1);
    m_import = addLine(grid, "import");
    m_export = addLine(grid, "export");
    m_compare = addLine(grid, "compare");
    body()->addLayout(grid);
    body()->addStretch();
    connect(m_import.choice, &QComboBox::currentIndexChanged, this, &TablesSection::showColumns);
    connect(m_export.choice, &QComboBox::currentIndexChanged, this, &TablesSection::showRights);
    keys::give(m_import.button, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    connect(m_import.button, &QPushButton::clicked, this, &TablesSection::startImport);
    keys::give(m_export.button, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_export.button, &QPushButton::clicked, this, &TablesSection::startExport);
    keys::give(m_compare.button, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(m_compare.button, &QPushButton::clicked, this, &TablesSection::startComparison);
}

TablesSection::Line TablesSection::addLine(QGridLayout *grid, const char *part)
{
    const Line line{new QLabel(this), new ChoiceBox(this), new QPushButton(this), new QLabel(this)};
    line.choice->setObjectName(name(part) + u".what"_s);
    line.choice->setMinimumWidth(280);
    line.button->setObjectName(name(part));
    line.hint->setObjectName(name(part) + u".hint"_s);
    line.hint->setWordWrap(true);
    theme::subheading(line.title);
    theme::muted(line.hint);
    theme::style(line.button, theme::Button::Normal);
    const int row = grid->rowCount();
    grid->addWidget(line.title, row, 0, 1, 3);
    grid->addWidget(line.choice, row + 1, 0);
    grid->addWidget(line.button, row + 1, 1);
    grid->addWidget(line.hint, row + 2, 0, 1, 3);
    grid->setRowMinimumHeight(row + 3, theme::gap);
    return line;
}

void TablesSection::refresh()
{
    ask([](Store &store) { return store.kindergartens().all(); }, [this](const QList<Kindergarten> &all) {
        m_kindergartens = all;
        QList<std::pair<QVariant, QString>> choices;
        for (const Kindergarten &kindergarten : all)
            if (client().actor().role != Role::Kindergarten || client().actor().kindergarten == kindergarten.id)
                choices.append({kindergarten.id.value, kindergarten.name});
        m_compare.choice->setChoices(choices);
        showRights();
    });
}

void TablesSection::showRights()
{
    SettingsSection::showRights();
    const auto kind = importKinds.value(m_import.choice->currentIndex(), ImportKind::Children);
    m_import.button->setEnabled(m_context.tables && client().may(importRoles(kind)));
    m_export.button->setEnabled(mayExport(m_context, m_export.choice->value().toString()));
    m_compare.button->setEnabled(m_context.tables && client().may(comparisonRoles()) && m_compare.choice->count() > 0);
}

void TablesSection::showColumns()
{
    const auto kind = importKinds.value(m_import.choice->currentIndex(), ImportKind::Children);
    m_import.hint->setText(tr("The table is checked first and every bad cell is named; with one bad cell nothing is imported.") + u' ' + headingsOf(importName(kind)));
    showRights();
}

void TablesSection::startImport()
{
    const auto kind = importKinds.value(m_import.choice->currentIndex(), ImportKind::Children);
    importFromFile(m_context, kind, this, [this](const QString &sentence) { finished(sentence); });
}

void TablesSection::startExport()
{
    exportToFile(m_context, m_export.choice->value().toString(), this, [this](const QString &sentence) { finished(sentence); });
}

void TablesSection::startComparison()
{
    const qint64 id = m_compare.choice->value().toLongLong();
    for (const Kindergarten &kindergarten : std::as_const(m_kindergartens)) {
        if (kindergarten.id.value == id)
            compareWithFile(m_context, kindergarten, this);
    }
}

void TablesSection::focusFirst()
{
    m_import.choice->setFocus();
}

void TablesSection::retranslate()
{
    SettingsSection::retranslate();
    m_import.title->setText(tr("Import from XLSX or CSV"));
    m_export.title->setText(tr("Export as XLSX or CSV"));
    m_compare.title->setText(tr("Compare a kindergarten's list with the enrolled children"));
    keys::setText(m_import.button, tr("Import…"));
    keys::setText(m_export.button, tr("Export…"));
    keys::setText(m_compare.button, tr("Compare…"));
    m_import.choice->setAccessibleName(tr("What to import"));
    m_export.choice->setAccessibleName(tr("What to export"));
    m_compare.choice->setAccessibleName(tr("Whose list to compare"));
    m_export.hint->setText(tr("Whole IINs and phones stand in the file. The journal says who took it; keep it as you keep the papers."));
    m_compare.hint->setText(headingsOf(u"enrolled"_s));
    QList<std::pair<QVariant, QString>> kinds, tables;
    for (const ImportKind kind : importKinds)
        kinds.append({importName(kind), titleOf(importName(kind))});
    for (const QString &table : exportNames())
        tables.append({table, titleOf(table)});
    m_import.choice->setChoices(kinds);
    m_export.choice->setChoices(tables);
    showColumns();
}

} // namespace kezek
