// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/serverdoor.h"
#include "usecases/people/signin.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace kezek {

class Card;
class FormGrid;
class MessageBar;
class OfficeClient;
class ValueEdit;

/// Login and password. On success the client's actor is the worker; a first password is changed before anything else. Of an office on a
/// server the connection is made with them first.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    /// Where the terminal in the hall starts there may be no keyboard but the one on the screen.
    enum class By { Keys, Fingers };

    /// `workstation`: this PC's name, for the journal.
    SignInPage(OfficeClient &client, const QString &workstation, By by, QWidget *parent = nullptr, std::optional<ServerDoor> door = {});
    void setLastLogin(const QString &login);
    QString login() const;
    /// Whoever has just signed in has no business here.
    void turnAway(const QString &why);
    /// Where typing goes: the password once the login is there.
    void focusFirst();

signals:
    void signedIn();
    void otherOfficeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutForFingers();
    void layOutDoor();
    void submit();
    void enterByDoor();
    void signIn();
    void changeFirstPassword();
    void entered(const QString &password);
    void remembers(const QString &password);
    void readRemembered();
    void stayOutside();
    void take(const SignIn::Output &who);
    void refused(const Error &error);
    void askOffice();
    void readOffice();
    void showOffice(const OfficeInfo &office);
    void warnOfKeyboard(const QString &typed, Qt::KeyboardModifiers modifiers);
    void retranslate();

    OfficeClient &m_client;
    QString m_workstation;
    QLabel *m_title;
    QLabel *m_office;
    Card *m_card;
    QLabel *m_keyboard;
    MessageBar *m_bar;
    FormGrid *m_form;
    ValueEdit *m_login;
    ValueEdit *m_password;
    QPushButton *m_enter;
    QPushButton *m_other;
    std::optional<ServerDoor> m_door;
    QCheckBox *m_remember = nullptr; ///< at a server's door alone
    QString m_fromSafe;              ///< what was put into the password's field from there
};

} // namespace kezek
