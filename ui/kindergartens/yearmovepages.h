// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/yearchoices.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kezek {

class ChoiceBox;
class RowTable;

/// The plan by kindergarten and group; Enter or the button changes what becomes of the current one.
class YearGroupsPage : public QWidget {
    Q_OBJECT
public:
    explicit YearGroupsPage(YearChoices &choices, QWidget *parent = nullptr);
    void focusFirst();

signals:
    void refused(const kezek::Error &error);
    void changed();

private:
    QList<RowsModel<int>::Column> columns();
    void toggle(int row);
    void showCurrent();

    YearChoices &m_choices;
    RowsModel<int> m_model; ///< indices in the plan
    RowTable *m_table;
    QLabel *m_current;
    QPushButton *m_toggle;
};

/// The children that do not fit, one decision each; Enter leads from the table to the choice and back.
class YearChildrenPage : public QWidget {
    Q_OBJECT
public:
    explicit YearChildrenPage(YearChoices &choices, QWidget *parent = nullptr);
    /// Asks the choices again.
    void reload();
    void focusFirst();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<RowsModel<int>::Column> columns();
    void showCurrent();
    void decide();

    YearChoices &m_choices;
    RowsModel<int> m_model; ///< indices in YearChoices::children()
    RowTable *m_table;
    QLabel *m_current;
    ChoiceBox *m_fate;
};

} // namespace kezek
