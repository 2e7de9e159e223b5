// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kezek {

class FormGrid;
class MessageBar;
class UndoKeys;

/// A question that stays open until its answer was accepted: what was typed is kept when it is refused. Opened with open(), deletes itself.
/// The owner listens to submitted(), runs the verb, and calls accept() or refused(). A first Esc after typing only warns.
class SubmitDialog : public QDialog {
    Q_OBJECT
public:
    /// Object names begin with `name`: "refuse.accept", "refuse.cancel". The form has `columns` columns.
    explicit SubmitDialog(const QString &name, QWidget *parent = nullptr, int columns = 1);

    void setTexts(const QString &title, const QString &explanation, const QString &accept);
    virtual void refused(const Error &error);
    void reject() override;

signals:
    void submitted();

protected:
    /// Grows when a refusal needs lines that were not there before.
    bool event(QEvent *event) override;
    FormGrid *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; }
    MessageBar *bar() const { return m_bar; }
    QPushButton *acceptButton() const { return m_accept; }
    QString objectPrefix() const { return m_name; }
    void setTyped(bool typed) { m_typed = typed; }
    /// Beside its field; false: the bar says it.
    virtual bool showBeside(const Error &error);
    /// Asked once more before it goes: what the dialog itself can see is wrong.
    virtual bool ready() { return true; }

    /// Once the fields hold what is saved: Ctrl+Z and Ctrl+Shift+Z go through the changes of all of them, changed ones are marked, and
    /// "As it was" gives back the beginning. Typed is what differs from it.
    void undoable();

private:
    void submit();
    void showChanged();

    QString m_name;
    QLabel *m_explanation;
    MessageBar *m_bar;
    FormGrid *m_form;
    QVBoxLayout *m_body;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHBoxLayout *m_buttons;
    QPushButton *m_asItWas = nullptr;
    UndoKeys *m_undo = nullptr;
    bool m_typed = false;
    bool m_warned = false;
};

} // namespace kezek
