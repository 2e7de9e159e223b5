// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagelist.h"
#include "usecases/ports/readers.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace kezek {

/// One line of the navigation: a title, a mark when it is the present page, a badge with a count.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NavigationButton(PageId page, QWidget *parent);
    PageId page() const { return m_page; }
    /// 0 shows none. `alarm`: something is late or failed.
    void setBadge(int count, bool alarm);
    int badge() const { return m_badge; }
    QSize sizeHint() const override { return {196, 36}; }

signals:
    void stepped(int by); ///< Up and Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    PageId m_page;
    int m_badge = 0;
    bool m_alarm = false;
};

/// The dark column at the left: the pages that the worker's role may see, in parts.
class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    /// Builds the entries anew.
    void setRole(Role role);
    void setCurrent(PageId page);
    void setCounts(const TodayCounts &counts);
    void retranslate();
    QList<PageId> pages() const;
    NavigationButton *button(PageId page) const;

signals:
    void picked(kezek::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationButton *addButton(PageId page);
    void focusNext(const NavigationButton *from, int by);

    QVBoxLayout *m_column;
    QList<NavigationButton *> m_buttons;
    QList<std::pair<PageEntry::Part, QLabel *>> m_headings;
    TodayCounts m_counts;
};

} // namespace kezek
