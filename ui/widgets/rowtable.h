// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablechoices.h"

#include <QTableView>

namespace kezek {

/// The office's table: whole rows, no grid, badges painted by a delegate, Enter activates, Ctrl+C copies the selected rows for a spreadsheet,
/// the next page is asked for near the end. Several rows are selected with Shift and Ctrl; what a page does it does with the current one. Which columns are shown, their widths and order are the
/// person's choice and kept under the table's object name; what the table hides or shrinks for want of room is not. After a reset it stands on the same row: the one with the same KeyRole, else with the same text in
/// the key column, else on the same place.
class RowTable : public QTableView {
    Q_OBJECT
    Q_PROPERTY(QString emptyText READ emptyText WRITE setEmptyText)
public:
    explicit RowTable(QWidget *parent = nullptr);
    /// Columns that take the room that is left, and give it first when there is too little; the others are as wide as their content.
    void setStretch(const QList<int> &columns);
    /// A stretched column that is shown only when the others leave it room.
    void setSpareColumn(int column);
    /// Rows grow where a text is longer than its column, instead of losing its end.
    void setWrapping();
    /// Titles of several words stand in two lines where the table has many columns. The model's alignment says that they may (TextWordWrap).
    void setHighHeads();
    /// The width in which a table that wraps cuts no word and no title, with its scroll bar.
    int narrowest() const;
    /// The table is as high as its rows and never scrolls. For a few rows only.
    void setHeightByRows();
    /// What a cell leaves free at its left and right: less in a table that has not room for all.
    int cellPadding() const { return m_narrow ? narrowPadding : usualPadding; }
    static constexpr int usualPadding = 8;
    static constexpr int narrowPadding = 4;
    void setModel(QAbstractItemModel *model) override;
    /// What the table says when it has no rows: what to do, in one sentence.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    int currentRow() const;
    void selectRow(int row);
    /// Whose text tells rows apart when the model gives no KeyRole.
    void setKeyColumn(int column) { m_keyColumn = column; }
    /// Stands at the right of the current row while the table has the focus: "Enter — open".
    void setRowHint(const QString &text);
    QString rowHint() const { return m_rowHint; }
    void copyRows() const;

    /// The list is there whole and may be sorted by its titles; before, it is in the office's order.
    void setSortable();
    bool isSortable() const { return m_sortable; }
    /// What the person chooses, by mouse at the titles or in the columns' menu.
    bool isShown(int column) const { return !isColumnHidden(column); }
    void setShown(int column, bool shown);
    void widen(int column, int by);
    /// One place to the left (-1) or to the right (1) among the columns that are shown.
    void moveColumn(int column, int by);
    void sortBy(int column, Qt::SortOrder order);
    void setAsAtFirst();
    const TableChoices &choices() const { return m_choices; }
    /// Shown columns from left to right, and those that only want of room hides.
    QList<int> columnsFromLeft() const;
    int lastShownColumn() const;
    void showColumnMenu(const QPoint &at);

signals:
    void chosen(int row);    ///< Enter or double click
    void current(int row);   ///< moved to; -1 for none
    void nearEnd();          ///< the next page is wanted

protected:
    int sizeHintForColumn(int column) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What the texts and the titles of each column want, and the longest word, which cannot be wrapped.
    struct Wanted {
        QList<int> texts;
        QList<int> titles;
        QList<int> words;
    };
    void fitColumns();
    void fitRoom();
    void fitColumnsInto(int room, const Wanted &wanted);
    Wanted measure() const;
    int longestWord(int column) const;
    QList<int> wantedWidths(const Wanted &wanted);
    int headerWidth(int column) const;
    void setNarrow(bool narrow);
    enum class Losers { Stretched, Others, Chosen };
    QList<int> slackOf(Losers losers, const QList<int> &widths, const Wanted &wanted, bool wholeWords) const;
    void shrink(QList<int> &widths, int tooMuch, const Wanted &wanted);
    void fitRows();
    void wireHeader();
    bool isChosenHidden(int column) const { return !m_choices.shown.value(column, true); }
    QString choicesName() const;
    void findChoices();
    void placeColumns();
    void keepChoices();
    void selectAgain(const QStringList &keys);
    void rememberRow();
    void findRowAgain();
    void watchEnd(int value);
    QVariant keyOf(int row) const;

    QList<int> m_stretch;
    QString m_emptyText;
    QString m_rowHint;
    QVariant m_keptKey;
    QStringList m_keptSelection; ///< keys of the rows that were selected beside the current one
    TableChoices m_choices;
    QString m_choicesOf; ///< the table that m_choices are of
    int m_keptRow = -1;
    int m_keptScroll = 0;
    int m_askedAt = -1; ///< number of rows when nearEnd was last said
    int m_keyColumn = 0;
    int m_spare = -1;
    Wanted m_wanted; ///< what was measured at the last fitting
    bool m_narrow = false;
    bool m_isFit = false; ///< as long as nobody sees it, it need not be
    bool m_fitting = false; ///< what fitColumns() changes asks for it again
    bool m_sortable = false;
    bool m_draggingWidth = false; ///< a person holds the edge of a title
    bool m_highHeads = false;
    bool m_heightByRows = false;
    bool m_quiet = false; ///< moving back to the same row tells nobody
};

} // namespace kezek
