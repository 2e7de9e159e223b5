// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/progressrow.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ProgressRow::ProgressRow(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"reports.progress"_s);
    m_cancel->setObjectName(u"reports.cancel"_s);
    m_bar->setTextVisible(false);
    theme::style(m_cancel, theme::Button::Normal);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    keys::show(m_cancel, Qt::Key_Escape); // the page hears it
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
    retranslate();
}

void ProgressRow::tell(int done, int of)
{
    m_bar->setRange(0, of); // without an end until something is known
    m_bar->setValue(done);
}

void ProgressRow::retranslate()
{
    m_text->setText(tr("The report is being counted. Other windows can be worked in meanwhile."));
    m_bar->setAccessibleName(tr("How far it is"));
    keys::setText(m_cancel, tr("Stop Esc"));
}

} // namespace kezek
