// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/childwords.h"
#include "ui/selfservice/terminalstep.h"

class QLabel;
class QPushButton;

namespace kezek {

class ChildPage;
class FormGrid;
class IinEdit;
class MessageBar;
class Screens;

/// G4: "Check of the queue". The child's IIN, "Search", and the child's page with what can be done.
class LookUpStep : public TerminalStep {
    Q_OBJECT
public:
    explicit LookUpStep(UiContext &context, QWidget *parent = nullptr);
    void begin() override;
    void forget() override;
    void retranslate() override;
    bool back() override;
    /// What was shown is no longer so: the IIN stands there and is searched for anew.
    void outdate();

signals:
    void asked(kezek::ChildVerb verb, const kezek::LookUpQueue::Output &child);

private:
    void build();
    void search();
    void open(const LookUpQueue::Output &child);
    void say(const std::optional<Error> &error);
    QString said(const Error &error) const;

    int m_round = 0; ///< answers for a family that has gone are dropped
    bool m_busy = false;
    std::optional<Error> m_error;
    Screens *m_screens;
    QWidget *m_ask;
    QLabel *m_title;
    MessageBar *m_bar;
    FormGrid *m_form;
    IinEdit *m_iin;
    QPushButton *m_search;
    ChildPage *m_page;
};

} // namespace kezek
