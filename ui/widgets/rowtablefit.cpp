// SPDX-License-Identifier: GPL-3.0-or-later
// RowTable: how its columns and rows fit the room.
#include "ui/widgets/rowtable.h"

#include "ui/common/theme.h"
#include "ui/widgets/letterwidths.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMeasured = 1000; ///< rows

}

void RowTable::fitColumns()
{
    if (!model() || m_fitting)
        return;
    const QScopedValueRollback<bool> once(m_fitting, true);
    findChoices();
    m_isFit = isVisible() || m_heightByRows;
    if (!m_isFit)
        return; // nobody sees it, and what it will show may still change
    m_wanted = measure();
    fitRoom();
}

void RowTable::fitRoom()
{
    const int room = viewport()->width();
    fitColumnsInto(room, m_wanted);
    fitRows();
    // Higher rows can bring the scroll bar.
    if (viewport()->width() != room)
        fitColumnsInto(viewport()->width(), m_wanted);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_isFit || !model() || m_wanted.texts.size() != model()->columnCount())
        return fitColumns();
    if (m_fitting)
        return;
    // What is wanted is as it was: the room is another one.
    const QScopedValueRollback<bool> once(m_fitting, true);
    fitRoom();
}

/// With the usual paddings. Costs more than all the rest of a fitting.
RowTable::Wanted RowTable::measure() const
{
    Wanted wanted;
    for (int column = 0; column < model()->columnCount(); ++column) {
        wanted.titles += headerWidth(column);
        wanted.words += wordWrap() ? longestWord(column) : 0;
        wanted.texts += column == m_spare || isChosenHidden(column) || m_choices.widths.contains(column) ? 0 : sizeHintForColumn(column);
    }
    return wanted;
}

void RowTable::fitColumnsInto(int room, const Wanted &wanted)
{
    QList<int> widths = wantedWidths(wanted);
    const auto total = [&widths] { return std::accumulate(widths.cbegin(), widths.cend(), 0); };
    setNarrow(total() > room);
    if (m_narrow)
        for (int column = 0; column < widths.size(); ++column)
            widths[column] -= widths.at(column) > 0 && !m_choices.widths.contains(column) ? 2 * (usualPadding - narrowPadding) : 0;
    if (const int tooMuch = total() - room; tooMuch > 0)
        shrink(widths, tooMuch, wanted);
    int left = std::max(0, room - total());
    auto takers = m_stretch.size();
    for (const int column : std::as_const(m_stretch)) {
        const int share = left / int(takers--);
        if (column >= widths.size() || isColumnHidden(column) || m_choices.widths.contains(column))
            continue;
        widths[column] += share;
        left -= share;
    }
    if (m_spare > 0 && isColumnHidden(m_spare) && !isColumnHidden(m_spare - 1) && !m_choices.widths.contains(m_spare - 1))
        widths[m_spare - 1] += left;
    for (int column = 0; column < widths.size(); ++column)
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
}

/// As QTableView's, but only the texts that can be the widest are measured: measuring all is most of what filling a table costs.
int RowTable::sizeHintForColumn(int column) const
{
    if (!model() || model()->rowCount() == 0)
        return -1;
    ensurePolished();
    const QVariant font = model()->index(0, column).data(Qt::FontRole);
    LetterWidths letters(font.isValid() ? font.value<QFont>() : this->font());
    // Of texts that differ in their digits alone, as days and numbers do, one stands for all.
    struct Longest {
        int row = 0;
        int width = -1;
    };
    QHash<QString, Longest> shapes;
    int longest = 0;
    for (int row = 0; row < std::min(mostMeasured, model()->rowCount()); ++row) {
        QString text = model()->index(row, column).data().toString();
        const int width = letters.of(text);
        longest = std::max(longest, width);
        std::replace_if(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); }, u'0');
        Longest &known = shapes[text];
        if (width > known.width)
            known = {row, width};
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {};
    int widest = 0;
    for (const auto &[row, width] : std::as_const(shapes)) {
        if (width + LetterWidths::unlikeness < longest - longest / 10)
            continue;
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

int RowTable::narrowest() const
{
    const Wanted wanted = measure();
    int width = 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar()) + 2 * usualPadding;
    for (int column = 0; column < wanted.words.size(); ++column)
        width += std::max(wanted.titles.at(column) - 2 * (usualPadding - narrowPadding), wanted.words.at(column));
    return width;
}

/// With the narrow paddings.
int RowTable::longestWord(int column) const
{
    LetterWidths letters(font());
    int widest = 0;
    for (int row = 0; row < std::min(mostMeasured, model()->rowCount()); ++row)
        for (const QString &word : model()->index(row, column).data().toString().split(u' '))
            widest = std::max(widest, letters.of(word));
    return widest + 2 * narrowPadding;
}

/// With the usual paddings, or as the person made it; nothing for columns that the person hid, and for the spare one without room.
QList<int> RowTable::wantedWidths(const Wanted &wanted)
{
    constexpr int leastOfSpare = 200;
    QList<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isAway = column == m_spare || isChosenHidden(column);
        if (column != m_spare)
            setColumnHidden(column, isAway);
        widths += isAway ? 0 : m_choices.widths.value(column, std::max(wanted.texts.at(column), wanted.titles.at(column)));
    }
    if (m_spare >= 0 && m_spare < widths.size()) {
        const int spare = m_choices.widths.value(m_spare, leastOfSpare);
        const bool fits = !isChosenHidden(m_spare)
            && (m_choices.shown.contains(m_spare) || std::accumulate(widths.cbegin(), widths.cend(), spare) <= viewport()->width());
        setColumnHidden(m_spare, !fits);
        widths[m_spare] = fits ? spare : 0;
    }
    return widths;
}

/// The header's hint follows its present padding.
int RowTable::headerWidth(int column) const
{
    if (horizontalHeader()->isHidden())
        return 0;
    if (m_highHeads) {
        // The narrowest room in which no more than two lines are needed: of all places where the line can end.
        const QFontMetrics letters(horizontalHeader()->font());
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = letters.horizontalAdvance(title);
        for (qsizetype end = title.indexOf(u' '); end >= 0; end = title.indexOf(u' ', end + 1))
            width = std::min(width, std::max(letters.horizontalAdvance(title.first(end)), letters.horizontalAdvance(title.sliced(end + 1))));
        return width + 2 * usualPadding + letters.averageCharWidth();
    }
    return horizontalHeader()->sectionSizeHint(column) + (m_narrow ? 2 * (usualPadding - narrowPadding) : 0);
}

/// Stretched columns lose first, then the others, each in proportion to what it has beyond its title; last those that the person made so wide.
/// Words are cut where all that was not enough.
void RowTable::shrink(QList<int> &widths, int tooMuch, const Wanted &wanted)
{
    for (const bool wholeWords : {true, false})
        for (const Losers losers : {Losers::Stretched, Losers::Others, Losers::Chosen}) {
            const QList<int> slack = slackOf(losers, widths, wanted, wholeWords);
            int all = std::accumulate(slack.cbegin(), slack.cend(), 0);
            for (int column = 0; column < widths.size() && all > 0; ++column) {
                const int part = std::min(slack.at(column), (tooMuch * slack.at(column) + all - 1) / all);
                widths[column] -= part;
                tooMuch -= part;
                all -= slack.at(column);
            }
            if (tooMuch <= 0)
                return;
        }
}

/// What each of these columns can lose.
QList<int> RowTable::slackOf(Losers losers, const QList<int> &widths, const Wanted &wanted, bool wholeWords) const
{
    constexpr int leastOfText = 60;
    QList<int> slack;
    for (int column = 0; column < widths.size(); ++column) {
        const int title = wanted.titles.at(column) - 2 * (usualPadding - narrowPadding);
        const int least = std::max({std::min(leastOfText, wanted.texts.at(column)), title, wholeWords ? wanted.words.at(column) : 0});
        const Losers kind = m_choices.widths.contains(column) ? Losers::Chosen : m_stretch.contains(column) ? Losers::Stretched : Losers::Others;
        slack += kind == losers ? std::max(0, widths.at(column) - least) : 0;
    }
    return slack;
}

void RowTable::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    theme::setLook(horizontalHeader(), "narrow", narrow ? u"yes"_s : u"no"_s);
    viewport()->update();
}

void RowTable::fitRows()
{
    // Before its layout has run a table is 100 pixels wide: rows for that would make the window grow.
    constexpr int unplaced = 150;
    if (wordWrap() && viewport()->width() > unplaced)
        resizeRowsToContents();
    if (!m_heightByRows)
        return;
    const int header = horizontalHeader()->isHidden() ? 0 : theme::rowHeight;
    setFixedHeight(header + verticalHeader()->length() + 2 * frameWidth());
}

} // namespace kezek
