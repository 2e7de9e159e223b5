// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablejobdialog.h"

#include "ui/common/keys.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {
constexpr int lookEveryMs = 100;
}

TableJobDialog::TableJobDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_state(new QLabel(this)), m_bar(new QProgressBar(this)), m_message(new MessageBar(this)), m_body(new QVBoxLayout),
      m_accept(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    build(name);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TableJobDialog::look);
    keys::give(m_accept, keys::accept());
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

TableJobDialog::~TableJobDialog()
{
    if (m_progress)
        m_progress->stop = true;
}

void TableJobDialog::build(const QString &name)
{
    m_state->setObjectName(name + u".state"_s);
    m_bar->setObjectName(name + u".progress"_s);
    m_message->setObjectName(name + u".bar"_s);
    m_accept->setObjectName(name + u".accept"_s);
    m_cancel->setObjectName(name + u".cancel"_s);
    m_state->setWordWrap(true);
    m_bar->setAccessibleName(tr("How far it is"));
    theme::style(m_accept, theme::Button::Primary);
    theme::style(m_cancel, theme::Button::Normal);
    m_accept->hide();
    m_message->clear();
    m_body->setSpacing(theme::gap);
    m_body->addStretch(); // or the bar would grow where nothing stands below it
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::gap);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addLayout(m_body, 1);
    column->addLayout(buttons);
    setMinimumWidth(560);
}

std::shared_ptr<TableProgress> TableJobDialog::begin(const QString &sentence)
{
    m_sentence = sentence;
    m_progress = std::make_shared<TableProgress>();
    m_message->clear();
    m_accept->hide();
    m_bar->show();
    m_state->show();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_timer.start();
    look();
    return m_progress;
}

void TableJobDialog::look()
{
    if (!m_progress)
        return;
    m_bar->setRange(0, m_progress->percent > 0 ? 100 : 0); // without an end until something is known
    m_bar->setValue(m_progress->percent);
    m_state->setText(m_progress->stop ? tr("Stopping…") : tr("%1 Rows: %2.").arg(m_sentence, words::number(m_progress->rows)));
}

void TableJobDialog::end(const QString &sentence, theme::Tone tone)
{
    m_timer.stop();
    m_progress.reset();
    m_bar->hide();
    m_state->hide();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    m_message->say(sentence, tone);
}

void TableJobDialog::reject()
{
    if (!m_progress)
        return QDialog::reject();
    m_progress->stop = true;
    m_cancel->setEnabled(false);
    look();
}

} // namespace kezek
