// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/referrals/panels/codesession.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace kezek {

class CodeEdit;

/// The end of whatever a family does by itself (R3): the tick, "Send the confirmation code", four boxes with what is left of time and
/// tries, and the button that does the thing. Which phone and what for is said from outside; the tick's consent is filled in here.
class TerminalCode : public QWidget {
    Q_OBJECT
public:
    TerminalCode(UiContext &context, QWidget *parent);

    /// Another phone or another object than before: the code that was sent is forgotten. An empty phone cannot be sent to yet.
    void setWanted(const SendCode::Input &wanted);
    QString code() const;
    /// A code went to the phone that is wanted now.
    bool wasSent() const { return m_session.wasSent(); }
    /// What the verb answered to accepted(), whatever it was: says it, counts the try, and lets the family press again.
    void tried(const Error &error);
    /// The verb was not run, or refused something else: the family may press again.
    void again();
    /// For the next family.
    void forget();
    void retranslate();
    /// The verb itself: "Get the referral".
    void setAcceptText(const QString &text);
    /// Where typing goes: the tick, or the boxes once a code was sent.
    void focusFirst();

signals:
    /// The button, or Enter in the boxes, with all four digits. Not again before tried() or another code.
    void accepted(const QString &code);

private:
    void build();
    void layOut();
    void wire();
    void send();
    void accept();
    void forgetCode();
    void update();
    void say(const QString &problem);
    QString timing() const;
    bool isComplete() const;

    UiContext &m_context;
    CodeSession m_session;
    SendCode::Input m_wanted;
    Error m_refused{}; ///< what the problem says, to be said anew in another language
    QString m_trainingText;
    bool m_waiting = false; ///< the verb was given the code and has not answered
    QCheckBox *m_consent = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_codeLabel = nullptr;
    CodeEdit *m_code = nullptr;
    QLabel *m_timing = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_training = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace kezek
