// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/startactions.h"

#include <QDialog>

class QKeySequence;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kezek {

class Card;
class ConnectionForm;
class FormGrid;
class MessageBar;
class ValueEdit;

/// The first window on a PC that knows no office, and whoever wants another: try a training office, found a new one, open one that exists
/// in a file or on a server.
/// accepted(): the composition root has an office now.
class FirstStart : public QDialog {
    Q_OBJECT
public:
    explicit FirstStart(StartActions actions, QWidget *parent = nullptr);
    /// Why the office that was wanted did not open.
    void tell(const Error &error);
    void tell(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QLabel *title;
        QLabel *text;
        QPushButton *button;
    };

    Choice addChoice(QVBoxLayout *column, const QString &name, const QKeySequence &key);
    QWidget *choicesPage();
    QWidget *formPage();
    QWidget *fileField();
    ValueEdit *addText(const QString &name, int span = 1);
    void wait(QFuture<Done> future);
    void create();
    void browse();
    void openFile();
    bool check();
    OfficeDraft typed() const;
    enum class Sheet { Choices, Form, Connection };
    void turnTo(Sheet sheet);
    QString titleOf(Sheet sheet) const;
    void retranslate();
    void setBusy(bool busy);

    StartActions m_actions;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    Choice m_training, m_new, m_open, m_server;
    ConnectionForm *m_connection;
    QLabel *m_heading;
    FormGrid *m_form = nullptr;
    QPlainTextEdit *m_districts = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace kezek
