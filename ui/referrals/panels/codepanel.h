// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/referrals/panels/codesession.h"
#include "ui/widgets/panels.h"
#include "domain/application.h"

class QCheckBox;

namespace kezek {

class ChoiceBox;
class CodeEdit;

/// Phone, consent, "Send the code", four boxes and the time that is left: one widget for every verb that a parent confirms (R3).
/// Names of its inputs: <name>.phone, .consent, .send, .code.
class CodePanel : public Card {
    Q_OBJECT
public:
    CodePanel(UiContext &context, const QString &name, QWidget *parent = nullptr);

    /// What the code will be good for; the phone and the consent are filled in here. A code for something else is forgotten.
    void setPurpose(const SendCode::Input &purpose);
    /// The family's mobiles to choose from; masked unless `whole`.
    void setPhones(const QList<ContactPhone> &phones, bool whole);
    /// The code goes to a number typed elsewhere in the form instead (G5); empty: none yet.
    void setTypedPhone(const QString &phone);
    void setSentence(const QString &text);
    /// Sending waits until the form above is right.
    void setSendAllowed(bool allowed);

    QString phone() const;
    QString code() const;
    bool consent() const;
    /// A code went to the phone that is chosen now and four digits are typed.
    bool isComplete() const;
    /// Shows an error that belongs here; false when it belongs elsewhere.
    bool showError(const Error &error);
    void retranslate();
    void focusFirst();

signals:
    void completeChanged(bool complete);
    void accepted(); ///< Enter in the code
    void failed(const kezek::Error &error); ///< of sending, when it belongs to no field here

private:
    void build(const QString &name);
    void layOut();
    void send();
    void update();
    void say(const QString &problem);
    QString timing() const;

    UiContext &m_context;
    CodeSession m_session;
    SendCode::Input m_purpose;
    QList<ContactPhone> m_phones;
    QString m_typedPhone;
    bool m_phoneIsTyped = false;
    bool m_sendAllowed = true;
    bool m_whole = false;
    bool m_complete = false;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    ChoiceBox *m_phone = nullptr;
    QCheckBox *m_consent = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_codeLabel = nullptr;
    CodeEdit *m_code = nullptr;
    QLabel *m_timing = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_training = nullptr;
};

} // namespace kezek
