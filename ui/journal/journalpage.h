// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QPushButton;
class QStackedWidget;

namespace kezek {

class AlarmView;
class ChoiceBox;
class JournalView;
class MessageBar;
class PageHead;

/// What was done and looked at, by whom, and what of it stands out.
class JournalPage : public PageWidget {
    Q_OBJECT
public:
    explicit JournalPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

private:
    enum View { Rows, Alarms };
    void build();
    void wire();
    void show(View view);
    void tell(const QString &sentence);

    int m_unseen = 0;
    PageHead *m_head;
    QPushButton *m_export;
    ChoiceBox *m_view;
    MessageBar *m_bar;
    QStackedWidget *m_views;
    JournalView *m_rows;
    AlarmView *m_alarms;
};

} // namespace kezek
