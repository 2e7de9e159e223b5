// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace kezek {

/// The help of the page in front, beside the window that asked: the topics at the left, the chosen one at the right. F1 opens it wherever the
/// focus is, also in a dialog; Esc closes it and gives the focus back.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// F1 means the page that `current` names, as long as `owner` is seen.
    HelpWindow(QWidget *owner, std::function<PageId()> current);
    void openTopic(PageId page);
    PageId topic() const { return m_topic; }
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addKeys();
    void showTopic(PageId page);
    void find();
    void leave();

    QWidget *m_owner;
    std::function<PageId()> m_current;
    QListWidget *m_topics;
    QTextBrowser *m_text;
    QLineEdit *m_find;
    QPointer<QWidget> m_focusBefore;
    PageId m_topic = PageId::Today;
};

} // namespace kezek
