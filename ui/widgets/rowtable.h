// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kezek {

/// The office's table: whole rows, no grid, badges painted by a delegate, Enter activates, Ctrl+C copies the rows as text with tabs,
/// the next page is asked for near the end. Keeps the current row by `keyColumn`'s text over a reset.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);
    /// Columns that take the room that is left; the others are as wide as their content.
    void setStretch(const QList<int> &columns);
    void setModel(QAbstractItemModel *model) override;
    /// What the table says when it has no rows: what to do, in one sentence.
    void setEmptyText(const QString &text);
    int currentRow() const;
    void selectRow(int row);

signals:
    void chosen(int row);    ///< Enter or double click
    void current(int row);   ///< moved to; -1 for none
    void nearEnd();          ///< the next page is wanted

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    QList<int> m_stretch;
    QString m_emptyText;
};

} // namespace kezek
