// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/costview.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/messages/messagewords.h"
#include "ui/widgets/rowtable.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString monthName(QDate first)
{
    const Language language = words::current();
    const QLocale locale(language == Language::Kazakh ? QLocale::Kazakh : language == Language::Russian ? QLocale::Russian : QLocale::English);
    QString name = locale.standaloneMonthName(first.month());
    name.front() = name.front().toUpper();
    return u"%1 %2"_s.arg(name).arg(first.year());
}

QString money(const MessageCostRow &row)
{
    return row.withoutCost == row.messages ? u"—"_s : messagewords::money(row.costTiyn);
}

} // namespace

QList<RowsModel<MessageCostRow>::Column> CostView::columns()
{
    using R = MessageCostRow;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {{[] { return tr("Day"); }, [](const R &row) { return words::day(row.day); }},
            {[] { return tr("Messages"); }, [](const R &row) { return words::number(row.messages); }, {}, right},
            {[] { return tr("SMS parts"); }, [](const R &row) { return words::number(row.parts); }, {}, right},
            {[] { return tr("Cost"); }, [](const R &row) { return money(row); }, {}, right},
            {[] { return QString(); }, [](const R &row) { return row.withoutCost > 0 ? tr("%n without a price", nullptr, row.withoutCost) : QString(); }}};
}

CostView::CostView(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_earlier(new QPushButton(this)), m_later(new QPushButton(this)),
      m_sum(new QLabel(this)), m_table(new RowTable(this))
{
    m_earlier->setObjectName(u"messages.cost.earlier"_s);
    m_later->setObjectName(u"messages.cost.later"_s);
    m_sum->setObjectName(u"messages.cost.sum"_s);
    m_table->setObjectName(u"messages.cost.days"_s);
    m_model.setKey([](const MessageCostRow &row) { return QVariant(row.day); });
    m_table->setSortable();
    m_table->setModel(&m_model);
    m_table->setStretch({4});
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    head->addWidget(m_sum, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::gap);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    keys::give(m_earlier, Qt::ALT | Qt::Key_Left);
    connect(m_earlier, &QPushButton::clicked, this, [this] { turn(-1); });
    keys::give(m_later, Qt::ALT | Qt::Key_Right);
    connect(m_later, &QPushButton::clicked, this, [this] { turn(1); });
}

void CostView::turn(int months)
{
    m_first = m_first.addMonths(months);
    refresh();
}

void CostView::refresh()
{
    answer(m_context.client.read([first = m_first](Store &store) -> Result<Month> {
        Month month;
        month.today = localDay(store.now());
        month.first = first.isValid() ? first : QDate(month.today.year(), month.today.month(), 1);
        KEZEK_TRY(month.days, store.readers().messageCosts(month.first, month.first.addMonths(1).addDays(-1)));
        return month;
    }), this, [this](const Month &month) { show(month); }, [this](const Error &error) { emit failed(error); });
}

void CostView::show(const Month &month)
{
    if (m_first.isValid() && m_first != month.first)
        return; // an answer to an older question
    m_first = month.first;
    m_today = month.today;
    m_model.setRows(month.days);
    m_later->setEnabled(month.first.addMonths(1) <= month.today);
    showSum();
}

void CostView::showSum()
{
    if (!m_first.isValid())
        return;
    MessageCostRow sum;
    for (const MessageCostRow &day : m_model.rows()) {
        sum.messages += day.messages;
        sum.parts += day.parts;
        sum.costTiyn += day.costTiyn;
        sum.withoutCost += day.withoutCost;
    }
    QStringList said{tr("%n messages", nullptr, sum.messages), tr("%n SMS parts", nullptr, sum.parts)};
    if (sum.withoutCost < sum.messages)
        said << messagewords::money(sum.costTiyn);
    if (sum.withoutCost > 0)
        said << tr("the provider named no price for %n of them", nullptr, sum.withoutCost);
    m_sum->setText(tr("%1: %2").arg(monthName(m_first), said.join(u", "_s)));
}

void CostView::focusFirst() { m_table->setFocus(); }

void CostView::retranslate()
{
    keys::setText(m_earlier, tr("Earlier month"));
    keys::setText(m_later, tr("Later month"));
    m_table->setEmptyText(tr("No provider took a message in this month."));
    m_table->setAccessibleName(tr("Cost of SMS by day"));
    m_model.retranslate();
    showSum();
}

} // namespace kezek
