// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulessection.h"

#include "ui/common/keys.h"
#include "ui/settings/ruledialog.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/submitverb.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct RulesToday {
    Rulebook book;
    QDate today;
};

Result<RulesToday> readRules(Store &store)
{
    KEZEK_TRY(const Rulebook book, store.settings().rulebook());
    return RulesToday{book, localDay(store.now())};
}

QString since(QDate day)
{
    return day.isValid() ? words::day(day) : QString();
}

QString nextOf(const RuleLine &line)
{
    return line.next ? RulesSection::tr("%1 from %2").arg(ruleWords(line.key, line.next->value), words::day(line.next->from)) : QString();
}

QList<RowsModel<RuleLine>::Column> lineColumns()
{
    using L = RuleLine;
    const auto fixed = [](const L &line) { return line.fixed ? std::optional(theme::Tone::Neutral) : std::nullopt; };
    return {{[] { return RulesSection::tr("Rule"); }, [](const L &line) { return line.key.id; }},
            {[] { return RulesSection::tr("What it says"); }, [](const L &line) { return words::ofRule(line.key.key); }, {},
             Qt::AlignLeft | Qt::AlignVCenter, [](const L &line) { return words::ofRule(line.key.key); }},
            {[] { return RulesSection::tr("Now"); },
             [](const L &line) { return line.fixed ? RulesSection::tr("fixed: %1").arg(ruleWords(line.key, line.now.value)) : ruleWords(line.key, line.now.value); }, fixed},
            {[] { return RulesSection::tr("In force from"); }, [](const L &line) { return since(line.now.from); }},
            {[] { return RulesSection::tr("Next"); }, nextOf,
             [](const L &line) { return line.next ? std::optional(theme::Tone::Warning) : std::nullopt; }}};
}

} // namespace

RulesSection::RulesSection(UiContext &context, QWidget *parent)
    : SettingsSection(context, u"settings.rules"_s, SetRule::roles(), parent), m_lines(lineColumns()),
      m_rows({{[] { return tr("In force from"); }, [](const RuleRow &row) { return since(row.from); }},
              {[] { return tr("Value"); }, [this](const RuleRow &row) { return line() ? ruleWords(line()->key, row.value) : row.value; }},
              {[] { return tr("Why"); }, [](const RuleRow &row) { return row.note; }}}),
      m_table(new RowTable(this)), m_whyNot(new QLabel(this)), m_historyTitle(new QLabel(this)), m_history(new RowTable(this))
{
    build();
    connect(m_table, &RowTable::current, this, &RulesSection::showHistory);
    connect(m_table, &RowTable::chosen, this, &RulesSection::change);
    keys::give(m_change, Qt::Key_F4);
    connect(m_change, &QPushButton::clicked, this, &RulesSection::change);
}

void RulesSection::build()
{
    m_table->setObjectName(name("list"));
    m_history->setObjectName(name("history"));
    m_whyNot->setObjectName(name("change.whyNot"));
    m_lines.setKey([](const RuleLine &line) { return line.key.key; });
    m_table->setModel(&m_lines);
    m_table->setStretch({1});
    m_table->setWrapping();
    m_history->setModel(&m_rows);
    m_history->setStretch({2});
    m_history->setFixedHeight(5 * theme::rowHeight);
    m_whyNot->setWordWrap(true);
    theme::muted(m_whyNot);
    theme::muted(m_historyTitle);
    m_historyTitle->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    m_change = addButton("change", row);
    row->addWidget(m_whyNot, 1);
    body()->addWidget(m_table, 1);
    body()->addLayout(row);
    body()->addWidget(m_historyTitle);
    body()->addWidget(m_history);
}

const RuleLine *RulesSection::line() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.rows().size() ? &m_lines.row(row) : nullptr;
}

void RulesSection::refresh()
{
    ask([](Store &store) { return readRules(store); }, [this](const RulesToday &read) {
        m_book = read.book;
        m_today = read.today;
        m_lines.setRows(ruleLines(m_book, m_today));
        showHistory();
    });
}

void RulesSection::showHistory()
{
    const RuleLine *chosen = line();
    m_rows.setRows(chosen ? ruleHistory(m_book, chosen->key.key) : QList<RuleRow>());
    m_historyTitle->setText(chosen ? tr("%1. %2: all values, newest first").arg(chosen->key.id, words::ofRule(chosen->key.key)) : QString());
    showRights();
}

void RulesSection::showRights()
{
    SettingsSection::showRights();
    const RuleLine *chosen = line();
    const bool fixed = chosen && chosen->fixed;
    m_change->setEnabled(mayChange() && chosen && !fixed);
    m_whyNot->setText(fixed ? tr("This rule is kept by the program itself and cannot be changed.") : QString());
}

void RulesSection::change()
{
    if (!line() || !m_change->isEnabled())
        return;
    const RuleLine chosen = *line();
    auto *dialog = new RuleDialog(chosen, m_today, this);
    openFor<SetRule>(dialog, client(), this, [dialog] { return dialog->input(); }, [this, chosen](const Nothing &) {
        finished(tr("Rule %1 was set. Referrals that were issued before keep their terms.").arg(chosen.key.id));
    });
}

void RulesSection::retranslate()
{
    SettingsSection::retranslate();
    keys::setText(m_change, tr("Change…"));
    m_table->setAccessibleName(tr("Rules"));
    m_history->setAccessibleName(tr("All values of the chosen rule"));
    m_history->setEmptyText(tr("This rule has the value that the program ships."));
    m_lines.retranslate();
    showHistory();
}

void RulesSection::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
