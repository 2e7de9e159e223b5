// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/calendarsection.h"
#include "ui/settings/districtssection.h"
#include "ui/settings/officesection.h"
#include "ui/settings/rulessection.h"
#include "ui/settings/sendersection.h"
#include "ui/settings/tablessection.h"
#include "ui/settings/textssection.h"
#include "ui/settings/workerssection.h"
#include "ui/widgets/rowdelegate.h"

#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

SettingsPage::SettingsPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_head(new PageHead(this)), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"settings.sections"_s);
    m_list->setFixedWidth(190);
    m_list->setItemDelegate(new RowDelegate(m_list));
    auto *both = new QHBoxLayout;
    both->setSpacing(theme::pageMargin);
    both->addWidget(m_list);
    both->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addLayout(both, 1);

    add(new OfficeSection(context, this));
    add(new RulesSection(context, this));
    add(new CalendarSection(context, this));
    add(new DistrictsSection(context, this));
    add(new WorkersSection(context, this));
    add(new TextsSection(context, this));
    add(new SenderSection(context, this));
    add(new TablesSection(context, this));
    m_list->setCurrentRow(0); // asks nothing yet: the shell refreshes what it shows
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (SettingsSection *section = shown())
            section->refresh();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { shown()->focusFirst(); });
    retranslate();
}

void SettingsPage::add(SettingsSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_list->addItem(QString());
    connect(section, &SettingsSection::changed, this, &PageWidget::changed);
    connect(section, &SettingsSection::said, this, &PageWidget::said);
}

SettingsSection *SettingsPage::shown() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_sections.size() ? m_sections.at(row) : nullptr;
}

void SettingsPage::refresh()
{
    // The others ask when they are chosen.
    if (SettingsSection *section = shown())
        section->refresh();
}

void SettingsPage::open(const QVariant &what)
{
    for (int row = 0; row < m_sections.size(); ++row)
        if (m_sections.at(row)->objectName() == what.toString())
            m_list->setCurrentRow(row);
    refresh();
}

void SettingsPage::retranslate()
{
    m_head->setTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (int row = 0; row < m_sections.size(); ++row) {
        m_list->item(row)->setText(m_sections.at(row)->title());
        m_sections.at(row)->retranslate();
    }
}

void SettingsPage::focusFirst()
{
    m_list->setFocus();
}

} // namespace kezek
