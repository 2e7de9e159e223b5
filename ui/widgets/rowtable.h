// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kezek {

/// The office's table: whole rows, no grid, badges painted by a delegate, Enter activates, Ctrl+C copies the rows as text with tabs,
/// the next page is asked for near the end. After a reset it stands on the same row: the one with the same KeyRole, else with the same text in
/// the key column, else on the same place.
class RowTable : public QTableView {
    Q_OBJECT
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
    /// The table is as high as its rows and never scrolls. For a few rows only.
    void setHeightByRows();
    /// What a cell leaves free at its left and right: less in a table that has not room for all.
    int cellPadding() const { return m_narrow ? narrowPadding : usualPadding; }
    static constexpr int usualPadding = 8;
    static constexpr int narrowPadding = 4;
    void setModel(QAbstractItemModel *model) override;
    /// What the table says when it has no rows: what to do, in one sentence.
    void setEmptyText(const QString &text);
    int currentRow() const;
    void selectRow(int row);
    /// Whose text tells rows apart when the model gives no KeyRole.
    void setKeyColumn(int column) { m_keyColumn = column; }
    /// Stands at the right of the current row while the table has the focus: "Enter — open".
    void setRowHint(const QString &text);
    QString rowHint() const { return m_rowHint; }
    void copyRows() const;

signals:
    void chosen(int row);    ///< Enter or double click
    void current(int row);   ///< moved to; -1 for none
    void nearEnd();          ///< the next page is wanted

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitColumns();
    void fitColumnsInto(int room);
    QList<int> wantedWidths();
    int headerWidth(int column) const;
    void setNarrow(bool narrow);
    void shrink(QList<int> &widths, int tooMuch);
    void fitRows();
    void rememberRow();
    void findRowAgain();
    void watchEnd(int value);
    QVariant keyOf(int row) const;

    QList<int> m_stretch;
    QString m_emptyText;
    QString m_rowHint;
    QVariant m_keptKey;
    int m_keptRow = -1;
    int m_keptScroll = 0;
    int m_askedAt = -1; ///< number of rows when nearEnd was last said
    int m_keyColumn = 0;
    int m_spare = -1;
    bool m_narrow = false;
    bool m_fitting = false; ///< what fitColumns() changes asks for it again
    bool m_highHeads = false;
    bool m_heightByRows = false;
    bool m_quiet = false; ///< moving back to the same row tells nobody
};

} // namespace kezek
