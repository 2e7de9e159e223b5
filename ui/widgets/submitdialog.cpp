// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/submitdialog.h"

#include "ui/common/keys.h"
#include "ui/common/typedguard.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/undokeys.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int roomForFrame = 40; ///< what a window manager puts above and below a window

}

SubmitDialog::SubmitDialog(const QString &name, QWidget *parent, int columns)
    : QDialog(parent), m_name(name), m_explanation(new QLabel(this)), m_bar(new MessageBar(this)), m_form(new FormGrid(columns, this)),
      m_body(new QVBoxLayout), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept->setObjectName(name + u".accept"_s);
    m_cancel->setObjectName(name + u".cancel"_s);
    m_bar->setObjectName(name + u".bar"_s);
    m_explanation->setWordWrap(true);
    theme::muted(m_explanation);
    theme::style(m_accept, theme::Button::Primary);
    m_accept->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    m_buttons->addStretch();
    m_buttons->addWidget(m_accept);
    m_buttons->addWidget(m_cancel);
    m_body->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::gap);
    column->addWidget(m_explanation);
    column->addWidget(m_bar);
    column->addLayout(m_body, 1);
    column->addLayout(m_buttons);
    m_bar->clear();
    setMinimumWidth(480);
    new TypedGuard(this);

    keys::give(m_accept, keys::accept());
    connect(m_accept, &QPushButton::clicked, this, &SubmitDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SubmitDialog::setTexts(const QString &title, const QString &explanation, const QString &accept)
{
    setWindowTitle(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    keys::setText(m_accept, accept);
    m_cancel->setText(tr("Cancel"));
}

void SubmitDialog::undoable()
{
    m_undo = new UndoKeys(m_form, this);
    m_asItWas = new QPushButton(this);
    m_asItWas->setObjectName(m_name + u".asItWas"_s);
    m_asItWas->setAutoDefault(false);
    m_asItWas->setText(tr("As it was"));
    m_asItWas->setToolTip(tr("All fields as they are saved. Ctrl+Z takes back one change, Ctrl+Shift+Z does it again."));
    theme::style(m_asItWas, theme::Button::Normal);
    m_buttons->insertWidget(0, m_asItWas);
    setTabOrder(m_cancel, m_asItWas);
    connect(m_asItWas, &QPushButton::clicked, &m_undo->undo(), &FormUndo::restore);
    connect(&m_undo->undo(), &FormUndo::moved, this, &SubmitDialog::showChanged);
    showChanged();
}

void SubmitDialog::showChanged()
{
    const bool differs = !m_undo->undo().changed().isEmpty();
    if (!differs && m_asItWas->hasFocus())
        m_cancel->setFocus();
    m_asItWas->setEnabled(differs);
    setTyped(differs);
}

void SubmitDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    m_form->clearErrors();
    m_bar->clear();
    if (!ready())
        return;
    m_accept->setEnabled(false); // one press, one verb
    emit submitted();
}

void SubmitDialog::refused(const Error &error)
{
    m_accept->setEnabled(true);
    if (!showBeside(error))
        m_bar->show(error);
}

bool SubmitDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() != QEvent::LayoutRequest || !layout() || !isVisible())
        return handled;
    // A dialog's layout keeps its least height from growing with wrapped texts. Its buttons stay on the screen.
    const int most = screen()->availableGeometry().height() - roomForFrame;
    if (const int wanted = std::min(layout()->totalHeightForWidth(width()), most); wanted > height())
        resize(width(), wanted);
    return handled;
}

bool SubmitDialog::showBeside(const Error &error)
{
    return !error.field.isEmpty() && m_form->showError(error);
}

void SubmitDialog::reject()
{
    // With an undo the dialog itself knows that everything is as it was.
    const bool isTyped = m_typed || (!m_undo && TypedGuard::of(this)->holdsTyped());
    if (isTyped && !m_warned) {
        m_warned = true;
        m_bar->say(tr("What you typed here has not been saved. Close once more to drop it."), theme::Tone::Warning);
        return;
    }
    QDialog::reject();
}

} // namespace kezek
