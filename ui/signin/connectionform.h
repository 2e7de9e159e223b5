// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/startactions.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace kezek {

class FormGrid;
class MessageBar;
class ValueEdit;

/// Where an office on a server lies, typed field by field, and a test that says in one sentence what is wrong or what is there.
/// The login and the password are the test's alone: the sign-in asks for them again.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    /// Outlived by `actions`.
    explicit ConnectionForm(const StartActions &actions, QWidget *parent = nullptr);
    void focusFirst();

signals:
    void backWanted();
    /// It is told to StartActions::openServer.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    ValueEdit *addText(const QString &name, const QString &value = {}, int span = 1);
    void addCertificate();
    QLayout *buttons();
    void browse();
    void test();
    void cancel();
    void endTest();
    void open();
    void tell(const Error &error);
    void tell(const ServerFacts &facts);
    QString wordsOf(const Error &error) const;
    bool saysWhatIsMissing(const QStringList &names);
    /// What was typed; nothing when a field says what is wrong with it.
    std::optional<ServerAddress> typed(const QStringList &needed);
    QString text(const QString &name) const;
    void retranslate();

    const StartActions &m_actions;
    FormGrid *m_form;
    MessageBar *m_bar;
    QLineEdit *m_certificate = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_open = nullptr;
    int m_tests = 0;
    std::optional<int> m_waiting; ///< the test whose answer is waited for
};

} // namespace kezek
