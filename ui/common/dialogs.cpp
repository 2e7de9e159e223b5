// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/common/typedguard.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

/// The dialog without its buttons.
QVBoxLayout *begin(QDialog *dialog, const Question &question)
{
    dialog->setObjectName(u"ask"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setMinimumWidth(420);
    auto *title = new QLabel(question.title, dialog);
    theme::subheading(title);
    title->setWordWrap(true);
    auto *text = new QLabel(question.text, dialog);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::gap);
    column->addWidget(title);
    column->addWidget(text);
    return column;
}

/// "ask.yes" and "ask.no", in this order from the right.
QPushButton *addButtons(QDialog *dialog, QVBoxLayout *column, const Question &question)
{
    auto *yes = new QPushButton(question.yes, dialog);
    auto *no = new QPushButton(Words::tr("Cancel"), dialog);
    yes->setObjectName(u"ask.yes"_s);
    no->setObjectName(u"ask.no"_s);
    theme::style(yes, question.danger ? theme::Button::Danger : theme::Button::Primary);
    auto *row = new QHBoxLayout;
    keys::give(yes, Qt::Key_F8); // Enter is for the careful one, where the step does harm
    row->addStretch(1);
    row->addWidget(no);
    row->addWidget(yes);
    column->addSpacing(theme::gap);
    column->addLayout(row);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    // Enter does the step only where it does no harm.
    (question.danger ? no : yes)->setDefault(true);
    (question.danger ? no : yes)->setFocus();
    return yes;
}

} // namespace

QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *column = begin(dialog, question);
    QObject::connect(addButtons(dialog, column, question), &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent ? parent : dialog, std::move(yes));
    dialog->open();
    return dialog;
}

QDialog *askReason(QWidget *parent, const Question &question, const QString &reasonLabel, std::function<void(const QString &)> yes)
{
    auto *dialog = new QDialog(parent);
    QVBoxLayout *column = begin(dialog, question);
    auto *label = new QLabel(reasonLabel, dialog);
    auto *reason = new QLineEdit(dialog);
    reason->setObjectName(u"ask.reason"_s);
    reason->setAccessibleName(reasonLabel);
    label->setBuddy(reason);
    theme::muted(label);
    column->addWidget(label);
    column->addWidget(reason);
    auto *warning = new QLabel(Words::tr("What you typed here has not been saved. Close once more to drop it."), dialog);
    warning->setObjectName(u"ask.warning"_s);
    warning->setWordWrap(true);
    warning->hide();
    column->addWidget(warning);
    TypedGuard::keep(dialog, [warning] { warning->show(); });
    QPushButton *button = addButtons(dialog, column, question);
    button->setEnabled(false);
    reason->setFocus();
    QObject::connect(reason, &QLineEdit::textChanged, button, [button](const QString &text) { button->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent ? parent : dialog,
                     [reason, yes = std::move(yes)] { yes(reason->text().trimmed()); });
    dialog->open();
    return dialog;
}

} // namespace kezek
