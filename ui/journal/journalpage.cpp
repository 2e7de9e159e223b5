// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "ui/common/keys.h"
#include "ui/journal/alarmview.h"
#include "ui/journal/journalview.h"
#include "ui/tables/exporttofile.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

JournalPage::JournalPage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_head(new PageHead(this)), m_export(new QPushButton(this)), m_view(new ChoiceBox(this)), m_bar(new MessageBar(this)),
      m_views(new QStackedWidget(this)), m_rows(new JournalView(context, this)), m_alarms(new AlarmView(context, this))
{
    build();
    wire();
    retranslate();
}

void JournalPage::build()
{
    m_export->setObjectName(u"journal.export"_s);
    m_view->setObjectName(u"journal.view"_s);
    m_bar->setObjectName(u"journal.bar"_s);
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export->setVisible(mayExport(m_context, u"journal"_s));
    m_head->addWidget(m_export);
    m_head->addWidget(m_view);
    m_views->addWidget(m_rows);
    m_views->addWidget(m_alarms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, 12, theme::pageMargin, 12);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_views, 1);
}

void JournalPage::wire()
{
    const auto failed = [this](const Error &error) { m_bar->show(error); };
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int view) { show(View(view)); });
    keys::give(m_export, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_export, &QPushButton::clicked, m_rows, &JournalView::exportRows);
    connect(m_rows, &JournalView::failed, m_bar, failed);
    connect(m_alarms, &AlarmView::failed, m_bar, failed);
    connect(m_rows, &JournalView::told, this, &JournalPage::tell);
    connect(m_rows, &JournalView::childAsked, this, [this](const JournalLine &line) {
        emit goTo(line.ended ? PageId::Archive : PageId::Desk, QVariant::fromValue(*line.application));
    });
    connect(m_alarms, &AlarmView::rowsAsked, this, [this](const JournalFilter &rows) {
        m_view->setCurrentIndex(Rows);
        m_rows->showRows(rows);
    });
    connect(m_alarms, &AlarmView::counted, this, [this](int unseen) {
        m_unseen = unseen;
        retranslate();
    });
    connect(m_alarms, &AlarmView::done, this, [this](const QString &sentence) {
        tell(sentence);
        emit changed();
        refresh();
    });
}

void JournalPage::tell(const QString &sentence)
{
    m_bar->say(sentence, theme::Tone::Good);
    emit said(sentence);
}

void JournalPage::show(View view)
{
    m_views->setCurrentIndex(view);
    m_export->setVisible(view == Rows && mayExport(m_context, u"journal"_s));
    if (view == Alarms) {
        m_alarms->look();
        m_alarms->focusFirst();
    }
}

void JournalPage::refresh()
{
    m_rows->refresh();
    m_alarms->refresh(); // its number stands in the head, whatever is shown
}

void JournalPage::focusFirst()
{
    if (m_views->currentIndex() == Alarms)
        m_alarms->focusFirst();
    else
        m_rows->focusFirst();
}

void JournalPage::retranslate()
{
    const QSignalBlocker quiet(m_view);
    m_head->setTitle(tr("Journal"));
    keys::setText(m_export, tr("Export…"));
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setChoices({{int(Rows), tr("All rows")}, {int(Alarms), tr("Alarms: %1").arg(m_unseen)}});
    m_rows->retranslate();
    if (sender() != m_alarms)
        m_alarms->retranslate();
}

} // namespace kezek
