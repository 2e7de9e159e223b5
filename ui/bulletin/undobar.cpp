// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/undobar.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this))
{
    m_text->setObjectName(u"bulletin.undo.text"_s);
    m_undo->setObjectName(u"bulletin.undo"_s);
    m_text->setWordWrap(true);
    theme::style(m_undo, theme::Button::Normal);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 6, 5);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &UndoBar::ended);
    keys::show(m_undo, QKeySequence(Qt::CTRL | Qt::Key_Z)); // the page hears it
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoWanted);
    hide();
}

void UndoBar::showFor(const std::optional<UndoableBulletin> &undoable, const QDateTime &now, const Done &may)
{
    m_undoable = undoable;
    m_whyNot = may ? QString() : words::of(may.error());
    if (undoable)
        m_end.start(std::chrono::milliseconds(now.msecsTo(undoable->until)));
    else
        m_end.stop();
    setVisible(undoable.has_value());
    retranslate();
}

void UndoBar::setBusy(bool busy)
{
    m_busy = busy;
    m_undo->setEnabled(isLive());
}

bool UndoBar::isLive() const { return m_undoable && m_whyNot.isEmpty() && !m_busy; }

QString UndoBar::text() const { return m_text->text(); }

void UndoBar::retranslate()
{
    keys::setText(m_undo, tr("Undo…  Ctrl+Z"));
    m_undo->setEnabled(isLive());
    m_undo->setToolTip(m_whyNot);
    if (!m_undoable)
        return;
    const QString seats = tr("Bulletin %1: %n seats", nullptr, m_undoable->published).arg(words::bulletinNumber(m_undoable->bulletin));
    const QString invited = m_undoable->invited > 0 ? tr("%n families invited", nullptr, m_undoable->invited) : tr("nobody invited");
    //: %1 is "Bulletin B-3: 12 seats", %2 "5 families invited", %3 a time of the day
    m_text->setText(tr("%1, %2. It can be taken back until %3; before that no SMS leaves.").arg(seats, invited, words::clock(m_undoable->until)));
    setAccessibleName(m_text->text());
}

} // namespace kezek
