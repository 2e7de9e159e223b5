// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearmovepages.h"

#include "ui/common/keys.h"
#include "ui/kindergartens/placewords.h"
#include "ui/kindergartens/yearwords.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QList<int> firstNumbers(qsizetype count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// Nothing where there is none: in a long table only what is there should be seen.
QString count(int number)
{
    return number > 0 ? words::number(number) : QString();
}

/// A table above, and below it what is chosen for the current row.
void layOut(QWidget *page, RowTable *table, QLabel *current, QWidget *choice)
{
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::gap);
    below->addWidget(current, 1);
    below->addWidget(choice);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(table, 1);
    column->addLayout(below);
}

} // namespace

YearGroupsPage::YearGroupsPage(YearChoices &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_model(columns()), m_table(new RowTable(this)), m_current(new QLabel(this)), m_toggle(new QPushButton(this))
{
    m_table->setObjectName(u"yearMove.groups"_s);
    m_table->setAccessibleName(tr("Groups and what becomes of them"));
    m_table->setEmptyText(tr("There is no open group."));
    m_current->setObjectName(u"yearMove.group"_s);
    m_toggle->setObjectName(u"yearMove.toggle"_s);
    m_toggle->setAutoDefault(false);
    m_model.setKey([](int index) { return index; });
    m_model.setRows(firstNumbers(choices.plan().groups.size()));
    m_table->setModel(&m_model);
    m_table->setStretch({0, 1, 6});
    layOut(this, m_table, m_current, m_toggle);
    connect(m_table, &RowTable::current, this, &YearGroupsPage::showCurrent);
    connect(m_table, &RowTable::chosen, this, &YearGroupsPage::toggle);
    keys::give(m_toggle, Qt::Key_F7);
    connect(m_toggle, &QPushButton::clicked, this, [this] { toggle(m_table->currentRow()); });
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

QList<RowsModel<int>::Column> YearGroupsPage::columns()
{
    using C = RowsModel<int>::Column;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    C becomes{[this] { return yearwords::schoolYear(m_choices.plan().schoolYear); },
              [this](int index) { return yearwords::becomes(m_choices.group(index), m_choices.step(index)); }};
    becomes.badge = [this](int index) -> std::optional<theme::Tone> {
        const YearStep step = m_choices.step(index);
        return step == YearStep::MoveUp ? theme::Tone::Good : step == YearStep::Graduate ? theme::Tone::Info : theme::Tone::Neutral;
    };
    C children{[] { return tr("Children"); }, [this](int index) { return count(int(m_choices.group(index).children.size())); }};
    C leaves{[] { return tr("Leave"); }, [this](int index) { return count(m_choices.graduatesOf(index)); }};
    C misfits{[] { return tr("Do not fit"); }, [this](int index) { return count(m_choices.misfitsOf(index)); }};
    for (C *column : {&children, &leaves, &misfits})
        column->alignment = right;
    return {C{[] { return tr("Kindergarten"); }, [this](int index) { return m_choices.group(index).kindergarten.name; }},
            C{[] { return tr("Group now"); }, [this](int index) { return placewords::groupLine(m_choices.group(index).group); }},
            becomes,
            children,
            leaves,
            misfits,
            C{[] { return tr("In the way"); }, [this](int index) { return yearwords::inTheWay(m_choices.group(index)); }}};
}

void YearGroupsPage::toggle(int row)
{
    if (row < 0)
        return;
    if (const Done toggled = m_choices.toggle(row); !toggled) {
        emit refused(toggled.error());
        return;
    }
    m_model.retranslate();
    showCurrent();
    emit changed();
}

void YearGroupsPage::showCurrent()
{
    const int row = m_table->currentRow();
    m_toggle->setVisible(row >= 0);
    m_current->setVisible(row >= 0);
    if (row < 0)
        return;
    const PlannedGroup &group = m_choices.group(row);
    const bool stays = m_choices.step(row) == YearStep::Stay;
    m_current->setText(u"%1, %2"_s.arg(placewords::group(group.group), group.kindergarten.name));
    keys::setText(m_toggle, !stays                                       ? tr("Leave as it is")
                          : group.mayBecome() == YearStep::Graduate ? tr("Let it graduate")
                                                                    : tr("Move it up"));
    m_table->setRowHint(tr("Enter: %1").arg(m_toggle->text()));
}

void YearGroupsPage::focusFirst()
{
    m_table->setFocus();
}

YearChildrenPage::YearChildrenPage(YearChoices &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_model(columns()), m_table(new RowTable(this)), m_current(new QLabel(this)), m_fate(new ChoiceBox(this))
{
    m_table->setObjectName(u"yearMove.children"_s);
    m_table->setAccessibleName(tr("Children that do not fit"));
    m_current->setObjectName(u"yearMove.child"_s);
    m_fate->setObjectName(u"yearMove.fate"_s);
    m_fate->setMinimumWidth(380);
    m_fate->installEventFilter(this);
    m_current->setBuddy(m_fate);
    m_table->setModel(&m_model);
    m_table->setStretch({2, 3, 4, 5});
    m_table->setRowHint(tr("Enter: choose"));
    layOut(this, m_table, m_current, m_fate);
    connect(m_table, &RowTable::current, this, &YearChildrenPage::showCurrent);
    connect(m_table, &RowTable::chosen, m_fate, qOverload<>(&QWidget::setFocus));
    connect(m_fate, &QComboBox::currentIndexChanged, this, &YearChildrenPage::decide);
}

QList<RowsModel<int>::Column> YearChildrenPage::columns()
{
    using C = RowsModel<int>::Column;
    const auto child = [this](int index) -> const YearChoices::Child & { return m_choices.children().at(index); };
    const auto group = [this, child](int index) -> const PlannedGroup & { return m_choices.group(child(index).group); };
    C decided{[] { return tr("What becomes of it"); }, [this, child](int index) { return yearwords::decided(child(index), m_choices); }};
    decided.badge = [child](int index) -> std::optional<theme::Tone> {
        return child(index).fate ? std::nullopt : std::optional(theme::Tone::Warning);
    };
    return {C{[] { return tr("Child"); }, [child](int index) { return child(index).child.name; }},
            C{[] { return tr("Born"); }, [child](int index) { return words::day(child(index).child.born); }},
            C{[] { return tr("Kindergarten"); }, [group](int index) { return group(index).kindergarten.name; }},
            C{[] { return tr("Group now"); }, [group](int index) { return placewords::group(group(index).group); }},
            C{[] { return tr("Why"); }, [this, child, group](int index) { return yearwords::why(child(index), group(index), m_choices.plan().schoolYear); }},
            decided};
}

void YearChildrenPage::reload()
{
    m_model.setRows(firstNumbers(m_choices.children().size()));
    if (m_model.rowCount() > 0 && m_table->currentRow() < 0)
        m_table->selectRow(0);
    showCurrent();
}

void YearChildrenPage::showCurrent()
{
    const int row = m_table->currentRow();
    const QSignalBlocker quiet(m_fate);
    m_fate->clear();
    m_fate->setEnabled(row >= 0);
    m_current->setText({});
    if (row < 0)
        return;
    const YearChoices::Child &child = m_choices.children().at(row);
    m_current->setText(tr("What becomes of %1:").arg(child.child.name));
    m_fate->setAccessibleName(m_current->text());
    if (!child.fate)
        m_fate->addItem(yearwords::decided(child, m_choices));
    const QList<YearChoices::Option> options = m_choices.options(row);
    for (int i = 0; i < options.size(); ++i) {
        m_fate->addItem(yearwords::option(options.at(i), m_choices), i);
        if (options.at(i).fate == child.fate && options.at(i).target == child.target)
            m_fate->setCurrentIndex(m_fate->count() - 1);
    }
}

void YearChildrenPage::decide()
{
    const int row = m_table->currentRow();
    const QVariant chosen = m_fate->currentData();
    if (row < 0 || !chosen.isValid())
        return;
    m_choices.decide(row, m_choices.options(row).at(chosen.toInt()));
    m_model.retranslate();
    emit changed();
}

bool YearChildrenPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fate && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void YearChildrenPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace kezek
