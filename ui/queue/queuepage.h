// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"
#include "ui/widgets/panels.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QTabBar;

namespace kezek {

class ChoiceBox;
class RowTable;

/// One birth year's queue in its order, with a place number for every child (R4, R5).
class QueuePage : public PageWidget {
    Q_OBJECT
public:
    explicit QueuePage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A birth year, as int.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    void build();
    void wire();
    void showYears(const QMap<int, int> &sizes);
    void ask();
    QueueFilter filter() const;
    static QList<RowsModel<QueueRow>::Column> columns();

    RowsModel<QueueRow> m_model;
    PagedRows<QueueRow> m_list;
    QMap<int, int> m_sizes;
    int m_year = 0; ///< 0 until the sizes are known: the youngest
    SearchQuery m_search;
    QTimer m_typing;
    PageHead *m_head;
    QPushButton *m_export;
    QTabBar *m_years;
    ChoiceBox *m_category;
    QLineEdit *m_filter;
    QLabel *m_order;
    MessageBar *m_bar;
    RowTable *m_rows;
};

} // namespace kezek
