// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kindergartens/yearmovebanner.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/kindergartens/yearwords.h"
#include "usecases/officeclient.h"
#include "usecases/seats/undoyearmove.h"
#include "usecases/seats/yearrecord.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

YearMoveBanner::YearMoveBanner(OfficeClient &client, QWidget *parent)
    : QFrame(parent), m_client(client), m_label(new QLabel(this)), m_undo(new QPushButton(this))
{
    setObjectName(u"kindergartens.yearMove"_s);
    m_label->setObjectName(u"kindergartens.yearMove.text"_s);
    m_undo->setObjectName(u"kindergartens.yearMove.undo"_s);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_label, 1);
    row->addWidget(m_undo);
    keys::give(m_undo, Qt::CTRL | Qt::Key_Z);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_move)
            emit undoWanted(*m_move);
    });
    retranslate();
}

void YearMoveBanner::reload()
{
    if (!m_client.may(UndoYearMove::roles()))
        return;
    answer(m_client.read([](Store &store) { return undoableYearMove(store); }), this,
           [this](const YearMove &move) {
               m_move = move;
               retranslate();
           },
           [this](const Error &) { // nothing was moved, or a bulletin followed
               m_move.reset();
               retranslate();
           });
}

void YearMoveBanner::retranslate()
{
    setVisible(m_move.has_value());
    keys::setText(m_undo, tr("Undo…"));
    if (m_move)
        m_label->setText(tr("The groups moved into the school year %1 on %2. This can be undone until the first bulletin is published.")
                             .arg(yearwords::schoolYear(m_move->schoolYear), words::instant(m_move->movedAt)));
}

} // namespace kezek
