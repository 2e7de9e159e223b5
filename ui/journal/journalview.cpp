// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalview.h"

#include "domain/workingcalendar.h"
#include "ui/journal/journalcard.h"
#include "ui/journal/journalfilters.h"
#include "ui/tables/exporttofile.h"
#include "ui/widgets/rowtable.h"
#include "usecases/journal/exportjournal.h"
#include "usecases/journal/journalchanges.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// What the page opens with, in one read.
struct Begin {
    JournalChoices choices;
    QDateTime now;
};

} // namespace

JournalView::JournalView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_list(m_model, this), m_filters(new JournalFilters(this)), m_rows(new RowTable(this)),
      m_card(new JournalCard(this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<JournalLine>::Column> JournalView::columns()
{
    using C = RowsModel<JournalLine>::Column; // named: GCC 12 falls over a bare list here
    using R = JournalLine;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {C{[] { return tr("When"); }, [](const R &row) { return words::shortInstant(row.row.recordedAt); }, {}, left,
              [](const R &row) { return words::instant(row.row.recordedAt); }},
            C{[] { return tr("Who"); }, [](const R &row) { return row.row.workerName.isEmpty() ? tr("the program itself") : row.row.workerName; }, {}, left,
              [](const R &row) { return row.row.workerName; }},
            C{[] { return tr("From where"); }, [](const R &row) { return row.row.workstation; }},
            C{[] { return tr("What"); }, [](const R &row) { return verbWord(row.row.verb, words::current()); }, {}, left,
              [](const R &row) { return verbWord(row.row.verb, words::current()); }},
            C{[] { return tr("Child"); }, [](const R &row) { return row.destroyed ? tr("destroyed") : row.childName; }},
            C{[] { return tr("Back, days"); }, [](const R &row) { return row.reachedDays > 0 ? words::number(row.reachedDays) : QString(); },
              [](const R &row) { return row.reachedDays > 0 ? std::optional(theme::Tone::Warning) : std::nullopt; }, Qt::AlignRight | Qt::AlignVCenter},
            C{[] { return tr("Reason"); }, [](const R &row) { return row.row.reason; }, {}, left, [](const R &row) { return row.row.reason; }}};
}

void JournalView::build()
{
    m_rows->setObjectName(u"journal.list"_s);
    m_model.setKey([](const JournalLine &line) { return QVariant(line.row.id); });
    m_rows->setModel(&m_model);
    m_rows->setStretch({1, 3, 4});
    m_rows->setSpareColumn(6);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addWidget(m_filters);
    left->addWidget(m_rows, 1);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(theme::gap);
    both->addLayout(left, 79);
    both->addWidget(m_card, 34);
}

void JournalView::wire()
{
    m_list.failed = [this](const Error &error) { emit failed(error); };
    m_list.loaded = [this] {
        if (m_rows->currentRow() < 0 && m_model.rowCount() > 0)
            m_rows->selectRow(0);
        choose(m_rows->currentRow());
    };
    connect(m_filters, &JournalFilters::asked, this, &JournalView::ask);
    connect(m_rows, &RowTable::current, this, &JournalView::choose);
    connect(m_rows, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_rows, &RowTable::chosen, this, [this](int row) {
        if (row >= 0 && row < m_model.rowCount() && m_model.row(row).application && !m_model.row(row).destroyed)
            emit childAsked(m_model.row(row));
    });
    connect(m_card, &JournalCard::childAsked, this, &JournalView::childAsked);
}

void JournalView::choose(int row)
{
    m_card->show(row >= 0 && row < m_model.rowCount() ? std::optional(m_model.row(row)) : std::nullopt);
}

void JournalView::refresh()
{
    if (m_begun)
        m_list.again();
    else
        begin();
}

void JournalView::begin()
{
    m_begun = true;
    answer(m_context.client.read([](Store &store) -> Result<Begin> {
               KEZEK_TRY(const JournalChoices choices, JournalChoices::read(store));
               return Begin{choices, store.now()};
           }), this,
           [this](const Begin &begin) {
               m_filters->setToday(localDay(begin.now));
               m_filters->setChoices(begin.choices);
               ask();
           },
           [this](const Error &error) {
               m_begun = false;
               emit failed(error);
           });
}

void JournalView::ask()
{
    if (!m_filters->isUnderstood())
        return;
    const LookAtJournal::Input input = m_filters->input();
    answer(m_context.client.run<LookAtJournal>(input), this,
           [this, input](const LookAtJournal::Output &output) {
               m_filter = journalFilter(input, output.applications);
               m_asked = toJson(input);
               m_asked.remove(u"person"_s);
               if (!output.applications.isEmpty())
                   m_asked.insert(u"applications"_s, toJsonValue(output.applications));
               fetch();
           },
           [this](const Error &error) { emit failed(error); });
}

void JournalView::showRows(const JournalFilter &rows)
{
    m_begun = true;
    m_filter = rows;
    m_asked = {};
    fetch();
    m_rows->setFocus();
}

void JournalView::fetch()
{
    m_list.ask([this, filter = m_filter](const PageMark &from) {
        return m_context.client.read([filter, from](Store &store) { return store.journalReaders().rows(filter, from); });
    });
}

void JournalView::exportRows()
{
    ExportTask task;
    task.what = u"journal"_s;
    task.language = words::current();
    task.rows = [filter = m_filter, language = words::current()](Store &store, const PutRow &put) { return putJournal(store, filter, language, put); };
    task.asked = m_asked;
    exportToFile(m_context, task, this, [this](const QString &sentence) { emit told(sentence); });
}

void JournalView::focusFirst()
{
    m_filters->focusFirst();
}

void JournalView::retranslate()
{
    m_filters->retranslate();
    m_model.retranslate();
    m_card->retranslate();
    m_rows->setAccessibleName(tr("Rows of the journal"));
    m_rows->setEmptyText(tr("No row of the journal fits. Ask for a longer period or for less."));
    m_rows->setRowHint(tr("Enter — open the child"));
}

} // namespace kezek
