// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/terminalstep.h"
#include "usecases/people/signin.h"

class QLabel;
class QPushButton;

namespace kezek {

class FormGrid;
class MessageBar;
class ValueEdit;

/// The way out of the terminal: login and password of any worker but a terminal. A wrong one is counted, locked and journaled as at every
/// sign-in.
class StaffDoor : public TerminalStep {
    Q_OBJECT
public:
    /// Who the typed login and password are of.
    using Proof = std::function<QFuture<Result<SignIn::Output>>(const SignIn::Input &typed)>;

    explicit StaffDoor(UiContext &context, QWidget *parent = nullptr);
    /// Where the terminal's own connection is no place to ask: a server tells each login about itself alone.
    void setProof(const Proof &proof) { m_proof = proof; }
    void begin() override;
    void forget() override;
    void retranslate() override;
    bool back() override { return false; }

signals:
    void opened();

private:
    void submit();
    void take(const SignIn::Output &who);
    void say(const std::optional<Error> &error);

    Proof m_proof;
    int m_round = 0;
    std::optional<Error> m_error;
    QLabel *m_title;
    MessageBar *m_bar;
    FormGrid *m_form;
    ValueEdit *m_login;
    ValueEdit *m_password;
    QPushButton *m_leave;
};

} // namespace kezek
