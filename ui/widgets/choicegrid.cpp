// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicegrid.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int most = 3;        // columns
constexpr int narrowest = 260; // a column
constexpr int box = theme::touchTarget / 2;
constexpr int pad = theme::touchGap;
constexpr int gap = theme::touchGap / 2;

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent) : QPushButton(parent), m_mark(u"✓"_s)
{
    setCheckable(true);
    theme::style(this, theme::Button::Choice);
}

void ChoiceButton::setMark(const QString &mark)
{
    m_mark = mark;
    QPushButton::update();
}

QRect ChoiceButton::wordsIn(int width, int height) const
{
    return QRect(pad + box + pad, 0, width - 3 * pad - box, height);
}

int ChoiceButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, wordsIn(width, 0).width()), QWIDGETSIZE_MAX);
    return std::max(theme::touchBigTarget, fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + pad);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::colours();
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRectF mark(pad, (height() - box) / 2.0, box, box);
    painter.setPen(QPen(isChecked() ? c.primaryGround : isEnabled() ? c.placeholder : c.fieldLine, 2));
    painter.setBrush(isChecked() ? c.primaryGround : c.panel);
    painter.drawRoundedRect(mark, 5, 5);
    if (isChecked()) {
        painter.setPen(c.onPrimary);
        painter.drawText(mark, Qt::AlignCenter, m_mark);
    }
    painter.setPen(isEnabled() ? c.text : c.mutedText);
    painter.drawText(wordsIn(width(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

ChoiceGrid::ChoiceGrid(QWidget *parent)
    : QWidget(parent), m_before(new QPushButton(this)), m_after(new QPushButton(this)), m_where(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_before->setObjectName(u"choices.before"_s);
    m_after->setObjectName(u"choices.after"_s);
    m_where->setAlignment(Qt::AlignCenter);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    retranslate();
}

void ChoiceGrid::setChoices(const QList<std::pair<QVariant, QString>> &choices)
{
    while (m_buttons.size() > choices.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < choices.size()) {
        auto *button = new ChoiceButton(this);
        connect(button, &QPushButton::clicked, this, [this, index = m_buttons.size()] { press(index); });
        m_buttons.append(button);
    }
    m_values.clear();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_values.append(choices.at(i).first);
        m_buttons.at(i)->setText(choices.at(i).second);
        m_buttons.at(i)->setAccessibleName(choices.at(i).second);
    }
    setValues(m_chosen);
    place();
}

void ChoiceGrid::setMost(int upTo)
{
    m_most = upTo;
    setValues(m_chosen);
}

void ChoiceGrid::setOrdered(bool ordered)
{
    m_ordered = ordered;
    update();
}

void ChoiceGrid::setValues(const QVariantList &values)
{
    QVariantList kept;
    for (const QVariant &value : values)
        if (m_values.contains(value) && !kept.contains(value) && kept.size() < m_most)
            kept.append(value);
    const bool changed = kept != m_chosen;
    m_chosen = kept;
    if (m_chosen.isEmpty())
        m_page = 0;
    update();
    place();
    if (changed)
        emit valuesChanged();
}

QStringList ChoiceGrid::namesOf(const QVariantList &values) const
{
    QStringList names;
    for (const QVariant &value : values)
        if (const qsizetype at = m_values.indexOf(value); at >= 0)
            names.append(m_buttons.at(at)->text());
    return names;
}

void ChoiceGrid::press(qsizetype index)
{
    const QVariant value = m_values.at(index);
    if (m_most == 1)
        m_chosen = {value}; // one stays chosen: pressing it again does not take it away
    else if (!m_chosen.removeOne(value))
        m_chosen.append(value);
    update();
    emit valuesChanged();
}

void ChoiceGrid::update()
{
    const bool full = m_most > 1 && m_chosen.size() >= m_most;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const qsizetype at = m_chosen.indexOf(m_values.at(i));
        m_buttons.at(i)->setChecked(at >= 0);
        m_buttons.at(i)->setEnabled(at >= 0 || !full);
        m_buttons.at(i)->setMark(m_ordered ? QString::number(at + 1) : u"✓"_s);
    }
}

/// As many as leave every choice the room for its words.
int ChoiceGrid::columnsFor(int width) const
{
    for (int columns = std::min(most, std::max(1, width / narrowest)); columns > 1; --columns) {
        const int each = (width - (columns - 1) * gap) / columns;
        const bool fit = std::all_of(m_buttons.begin(), m_buttons.end(), [each](const ChoiceButton *button) {
            return button->heightForWidth(each) <= theme::touchBigTarget;
        });
        if (fit)
            return columns;
    }
    return 1;
}

void ChoiceGrid::place()
{
    const int step = theme::touchBigTarget + gap;
    const int columns = columnsFor(width());
    const int each = (width() - (columns - 1) * gap) / columns;
    const auto rowsIn = [step](int height) { return std::max(1, (height + gap) / step); };
    int rows = rowsIn(height());
    const int count = int(m_buttons.size());
    setMaximumHeight(std::max(1, (count + columns - 1) / columns) * step - gap);
    const bool turns = count > rows * columns;
    if (turns)
        rows = rowsIn(height() - theme::touchTarget - theme::touchGap);
    m_pages = turns ? (count + rows * columns - 1) / (rows * columns) : 1;
    m_page = std::clamp(m_page, 0, m_pages - 1);
    for (int i = 0; i < count; ++i) {
        const int at = i - m_page * rows * columns;
        m_buttons.at(i)->setVisible(at >= 0 && at < rows * columns);
        m_buttons.at(i)->setGeometry(at % columns * (each + gap), at / columns * step, each, theme::touchBigTarget);
    }
    const int below = rows * step - gap + theme::touchGap;
    m_before->setGeometry(0, below, m_before->sizeHint().width(), theme::touchTarget);
    m_after->setGeometry(width() - m_after->sizeHint().width(), below, m_after->sizeHint().width(), theme::touchTarget);
    m_where->setGeometry(m_before->geometry().right() + pad, below, std::max(0, m_after->x() - m_before->geometry().right() - 2 * pad), theme::touchTarget);
    for (QWidget *part : QList<QWidget *>{m_before, m_after, m_where})
        part->setVisible(turns);
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < m_pages);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
}

void ChoiceGrid::turn(int by)
{
    m_page += by;
    place();
}

QSize ChoiceGrid::sizeHint() const
{
    return minimumSizeHint();
}

QSize ChoiceGrid::minimumSizeHint() const
{
    // Two rows and the buttons that turn pages; what fits without them asks for no more than it needs.
    const int step = theme::touchBigTarget + gap;
    const int rows = (int(m_buttons.size()) + most - 1) / most;
    const int turned = 2 * step - gap + theme::touchGap + theme::touchTarget;
    return {narrowest, std::min(std::max(1, rows) * step - gap, turned)};
}

void ChoiceGrid::resizeEvent(QResizeEvent *)
{
    place();
}

void ChoiceGrid::showEvent(QShowEvent *)
{
    place(); // the words have their size only now
}

void ChoiceGrid::retranslate()
{
    m_before->setText(tr("Earlier"));
    m_after->setText(tr("Further"));
    place();
}

} // namespace kezek
