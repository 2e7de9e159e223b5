// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuepage.h"

#include "ui/common/keys.h"
#include "ui/tables/exporttofile.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int typingMs = 250;

theme::Tone toneOf(PriorityCategory category)
{
    switch (category) {
    case PriorityCategory::Extraordinary: return theme::Tone::Warning;
    case PriorityCategory::FirstPriority: return theme::Tone::Info;
    case PriorityCategory::General: return theme::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString languagesOf(const QueueRow &row)
{
    QStringList words;
    for (const GroupLanguage language : row.languages)
        words += words::shortOf(language);
    return words.isEmpty() ? QueuePage::tr("any") : words.join(u", "_s);
}

QString numberOf(const QueueRow &row)
{
    return row.application.number ? row.application.number->text() : QString();
}

} // namespace

QueuePage::QueuePage(UiContext &context, QWidget *parent)
    : PageWidget(context, parent), m_model(columns()), m_list(m_model, this), m_head(new PageHead(this)), m_export(new QPushButton(this)), m_years(new QTabBar(this)),
      m_category(new ChoiceBox(this)), m_filter(new QLineEdit(this)), m_order(new QLabel(this)), m_bar(new MessageBar(this)),
      m_rows(new RowTable(this))
{
    build();
    wire();
    retranslate();
}

QList<RowsModel<QueueRow>::Column> QueuePage::columns()
{
    using C = RowsModel<QueueRow>::Column; // named: GCC 12 falls over a bare list here
    using R = QueueRow;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    return {C{[] { return tr("Place"); }, [](const R &row) { return words::number(row.position); }, {}, right},
            C{[] { return tr("Number"); }, numberOf},
            C{[] { return tr("Child"); }, [](const R &row) { return row.application.childName; }},
            C{[] { return tr("Born"); }, [](const R &row) { return words::day(row.application.birthDate); }},
            C{[] { return tr("Category"); }, [](const R &row) { return words::of(row.application.category); },
             [](const R &row) { return std::optional(toneOf(row.application.category)); }},
            C{[] { return tr("Languages"); }, languagesOf},
            C{[] { return tr("District"); }, [](const R &row) { return row.district; }},
            C{[] { return tr("Filed"); }, [](const R &row) { return words::instant(row.application.filedAt); }},
            C{[] { return tr("In the queue since"); }, [](const R &row) { return words::instant(row.enteredAt); }}};
}

void QueuePage::build()
{
    m_years->setObjectName(u"queue.years"_s);
    m_category->setObjectName(u"queue.category"_s);
    m_filter->setObjectName(u"queue.filter"_s);
    m_rows->setObjectName(u"queue.list"_s);
    m_bar->setObjectName(u"queue.bar"_s);
    m_export->setObjectName(u"queue.export"_s);
    theme::style(m_export, theme::Button::Normal);
    m_head->addWidget(m_export);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(330);
    m_years->setDrawBase(false);
    m_years->setExpanding(false);
    theme::muted(m_order);
    m_model.setKey([](const QueueRow &row) { return QVariant(row.application.id.value); });
    m_rows->setModel(&m_model);
    m_rows->setStretch({2, 6});

    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme::gap);
    choices->addWidget(m_years, 1);
    choices->addWidget(m_category);
    choices->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::gap, theme::pageMargin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addLayout(choices);
    column->addWidget(m_order);
    column->addWidget(m_rows, 1);
}

void QueuePage::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    m_list.failed = [this](const Error &error) { m_bar->show(error); };
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_search = understand(m_filter->text());
        ask();
    });
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_rows, qOverload<>(&QWidget::setFocus));
    keys::give(m_export, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_export, &QPushButton::clicked, this, [this] {
        exportToFile(m_context, u"queue"_s, this, [this](const QString &sentence) { m_bar->say(sentence, theme::Tone::Good); });
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, &QueuePage::ask);
    connect(m_years, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab < 0)
            return;
        m_year = m_years->tabData(tab).toInt();
        ask();
    });
    connect(m_rows, &RowTable::nearEnd, this, [this] { m_list.more(); });
    connect(m_rows, &RowTable::chosen, this,
            [this](int row) { emit goTo(PageId::Desk, QVariant::fromValue(m_model.row(row).application.id)); });
}

QueueFilter QueuePage::filter() const
{
    return {m_year, fromText<PriorityCategory>(m_category->value().toString()), m_search};
}

void QueuePage::ask()
{
    OfficeClient &client = m_context.client;
    // The filter as it is when asked again: the year is known by then.
    m_list.ask([this, &client](const PageMark &from) {
        return client.read([filter = filter(), from](Store &store) { return store.readers().queue(filter, from); });
    });
}

void QueuePage::refresh()
{
    m_export->setVisible(mayExport(m_context, u"queue"_s));
    // The rows first: in a large office the sizes of all queues take longer to count than a page of one to read.
    if (m_year == 0)
        ask();
    else
        m_list.again(); // as many rows as were read
    answer(m_context.client.read([](Store &store) { return store.readers().queueSizes(); }), this,
           [this, asked = m_year](const QMap<int, int> &sizes) {
               showYears(sizes);
               if (asked != 0 && m_year != asked) // nobody waits in it any more
                   ask();
           },
           [this](const Error &error) { m_bar->show(error); });
}

void QueuePage::showYears(const QMap<int, int> &sizes)
{
    m_sizes = sizes;
    const QSignalBlocker quiet(m_years);
    while (m_years->count() > 0)
        m_years->removeTab(0);
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        const int tab = m_years->addTab(tr("%1 · %2").arg(QString::number(size.key()), words::number(size.value())));
        m_years->setTabData(tab, size.key());
        if (size.key() == m_year)
            m_years->setCurrentIndex(tab);
    }
    // The youngest queue comes first to mind: most of those who ask have just been born.
    if (!sizes.contains(m_year))
        m_years->setCurrentIndex(m_years->count() - 1);
    m_year = m_years->count() > 0 ? m_years->tabData(m_years->currentIndex()).toInt() : 0;
}

void QueuePage::open(const QVariant &what)
{
    const int year = what.toInt();
    if (year <= 0)
        return;
    m_year = year;
    ask();
    refresh();
}

void QueuePage::focusFirst()
{
    m_rows->setFocus();
}

void QueuePage::retranslate()
{
    m_head->setTitle(tr("Queue"));
    keys::setText(m_export, tr("Export…"));
    m_filter->setPlaceholderText(tr("Number, IIN, name or phone within this year…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_years->setAccessibleName(tr("Birth year"));
    m_category->setAccessibleName(tr("Category"));
    QList<std::pair<QVariant, QString>> categories{{QString(), tr("All categories")}};
    for (const PriorityCategory category : allOf<PriorityCategory>())
        categories.append({toText(category), words::of(category)});
    {
        const QSignalBlocker quiet(m_category); // the same choice in another language
        m_category->setChoices(categories);
    }
    m_order->setText(tr("One queue a birth year for the whole city: by category, inside it by the instant of filing. Enter opens the child at the desk."));
    m_rows->setAccessibleName(tr("Queue"));
    m_rows->setEmptyText(tr("Nobody waits here. Choose another year or clear the filter."));
    m_model.retranslate();
    showYears(m_sizes);
}

} // namespace kezek
