// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPrinter;
class QPushButton;
class QListWidget;
class QTextBrowser;

namespace kezek {

/// The help of the page in front, beside the window that asked: the topics at the left, the chosen one at the right. F1 opens it wherever the
/// focus is, also in a dialog; F1 once more shows the keys of what was in front; Esc closes it and gives the focus back.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// F1 means the page that `current` names, as long as `owner` is seen.
    HelpWindow(QWidget *owner, std::function<PageId()> current);
    void openTopic(PageId page);
    PageId topic() const { return m_topic; }
    /// The sheet of shortcuts, last of the topics.
    void openKeys();
    bool showsKeys() const { return m_sheet == Sheet::Keys; }
    /// What changed from version to version, the last of all.
    void openNews();
    /// What is read now, as it is read.
    void printOn(QPrinter &printer) const;
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addKeys();
    enum class Sheet { Topic, Keys, News };
    void take(Sheet sheet);
    void showRow(int row);
    void showSheet();
    void showTopic(PageId page);
    void showKeys();
    void showNews();
    void print();
    void find();
    void leave();

    QWidget *m_owner;
    std::function<PageId()> m_current;
    QListWidget *m_topics;
    QTextBrowser *m_text;
    QLineEdit *m_find;
    QPushButton *m_print;
    QPointer<QWidget> m_front; ///< whose keys the sheet tells: the window that was in front
    Sheet m_sheet = Sheet::Topic;
    QPointer<QWidget> m_focusBefore;
    PageId m_topic = PageId::Today;
};

} // namespace kezek
