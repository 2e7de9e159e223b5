// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/versionchoices.h"

#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

VersionChoices::VersionChoices(const QString &name, QWidget *parent)
    : QWidget(parent), m_model(columns()), m_who(new QLabel(this)), m_how(new QLabel(this)), m_table(new RowTable(this))
{
    m_table->setObjectName(name);
    m_who->setObjectName(name + u".who"_s);
    m_who->setWordWrap(true);
    m_who->setFont(theme::smallBold());
    m_how->setWordWrap(true);
    theme::muted(m_how);
    m_model.setKey([](const Version &row) { return row.path; });
    m_table->setModel(&m_model);
    m_table->setStretch({1, 2});
    m_table->setFixedHeight(theme::rowHeight * 5);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_table)})
        column->addWidget(each);
    connect(m_table, &RowTable::chosen, this, &VersionChoices::toggle);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_model.columnCount() - 1)
            toggle(index.row());
    });
    hide();
}

QList<RowsModel<VersionChoices::Version>::Column> VersionChoices::columns()
{
    using C = RowsModel<Version>::Column; // named: GCC 12 falls over a bare list here
    const auto tone = [](const Version &row) { return std::optional(row.takesStored ? theme::Tone::Neutral : theme::Tone::Info); };
    return {C{[] { return tr("Field"); }, [](const Version &row) { return row.field; }},
            C{[] { return tr("Typed here"); }, [](const Version &row) { return row.typed; }},
            C{[] { return tr("Stored by somebody else"); }, [](const Version &row) { return row.stored; }},
            C{[] { return tr("Will be saved"); }, [](const Version &row) { return row.takesStored ? tr("theirs") : tr("yours"); }, tone}};
}

void VersionChoices::showVersions(const QList<Version> &versions, const QString &who)
{
    m_who->setText(who);
    m_how->setText(tr("Fields that you did not touch hold what they stored. Space changes which version of a field is saved; nothing that you typed is lost."));
    m_model.setRows(versions);
    show();
    if (versions.isEmpty())
        return;
    m_table->selectRow(0);
    m_table->setFocus();
}

void VersionChoices::toggle(int row)
{
    QList<Version> versions = m_model.rows();
    if (row < 0 || row >= versions.size())
        return;
    Version &version = versions[row];
    version.takesStored = !version.takesStored;
    const Version changed = version;
    m_model.setRows(versions);
    emit chosen(changed.path, changed.takesStored ? changed.storedValue : changed.typedValue);
}

bool VersionChoices::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kezek
