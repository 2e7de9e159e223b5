// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/people/signin.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kezek {

class FormGrid;
class MessageBar;
class OfficeClient;

/// Login and password. On success the client's actor is the worker; a first password is changed before anything else.
/// accepted(): someone is signed in. rejected(): closed without.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    /// `workstation`: this PC's name, for the journal.
    SignInDialog(OfficeClient &client, const QString &workstation, QWidget *parent = nullptr);
    void setLastLogin(const QString &login);
    QString login() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fit();
    void submit();
    void signedIn(const SignIn::Output &who);
    void refused(const Error &error);
    void askOffice();
    void showOffice(const OfficeInfo &office);
    void warnOfKeyboard(const QString &typed, Qt::KeyboardModifiers modifiers);
    void retranslate();

    OfficeClient &m_client;
    QString m_workstation;
    QLabel *m_title;
    QLabel *m_office;
    QLabel *m_keyboard;
    MessageBar *m_bar;
    FormGrid *m_form;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QPushButton *m_enter;
};

} // namespace kezek
