// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/newapplicationcontroller.h"
#include "ui/common/page.h"

class QPushButton;

namespace kezek {

/// Filing by keyboard alone: Enter goes from field to field in the order of the paper, F8 files. What is typed outlives Esc and a crash.
class NewApplicationPage : public PageWidget {
    Q_OBJECT
public:
    explicit NewApplicationPage(UiContext &context, QWidget *parent = nullptr);
    ~NewApplicationPage() override;

    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void file();
    void startAfresh();
    void hintAbout(const ApplicationRow &application);
    void onRefused(const Error &error, int phone = 0);
    void onFiled(const QString &child, const QDateTime &due);

    NewApplicationController m_controller;
    PageHead *m_head;
    QPushButton *m_back;
    MessageBar *m_bar;
    QPushButton *m_afresh;
    ApplicationForm *m_form;
    QLabel *m_keys;
    QPushButton *m_file;
};

} // namespace kezek
