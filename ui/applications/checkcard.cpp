// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/checkcard.h"

#include "ui/applications/checkcontroller.h"
#include "ui/applications/duetone.h"
#include "ui/common/keys.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/layoutpause.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QList<RowsModel<CheckRow>::Column> columns()
{
    using C = RowsModel<CheckRow>::Column; // named: GCC 12 falls over a bare list here
    return {C{[] { return CheckCard::tr("Check"); }, [](const CheckRow &row) { return row.title; }},
            C{[] { return CheckCard::tr("Value"); }, [](const CheckRow &row) { return row.value; }, {},
             Qt::AlignLeft | Qt::AlignVCenter, [](const CheckRow &row) { return row.value; }},
            C{[] { return QString(); }, [](const CheckRow &row) { return row.verdict; },
             [](const CheckRow &row) { return std::optional(row.tone); }}};
}

} // namespace

CheckCard::CheckCard(CheckController &controller, QWidget *parent)
    : Card(parent), m_controller(controller), m_model(columns()), m_child(new QLabel(this)), m_left(new Badge({}, theme::Tone::Neutral, this)),
      m_filed(new QLabel(this)), m_rows(new RowTable(this)), m_withoutBenefit(new QCheckBox(this)), m_advice(new QLabel(this)),
      m_register(button(u"applications.register"_s, theme::Button::Primary)),
      m_correct(button(u"applications.correct"_s, theme::Button::Normal)),
      m_refuse(button(u"applications.refuse"_s, theme::Button::Danger)),
      m_iin(button(u"applications.showIin"_s, theme::Button::Link)),
      m_phone(button(u"applications.phone"_s, theme::Button::Normal))
{
    build();
    wire();
    retranslate();
}

QPushButton *CheckCard::button(const QString &name, theme::Button look)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    theme::style(made, look);
    return made;
}

void CheckCard::build()
{
    m_child->setObjectName(u"applications.child"_s);
    m_rows->setObjectName(u"applications.checks"_s);
    m_withoutBenefit->setObjectName(u"applications.withoutBenefit"_s);
    m_advice->setObjectName(u"applications.advice"_s);
    theme::subheading(m_child);
    theme::muted(m_filed);
    theme::muted(m_advice);
    m_filed->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_rows->setModel(&m_model);
    m_rows->setStretch({1});
    m_rows->setWrapping();
    m_rows->setHeightByRows();

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_child);
    head->addWidget(m_left);
    head->addStretch();
    auto *buttons = new FlowRow(theme::gap);
    for (QPushButton *each : {m_register, m_correct, m_refuse})
        buttons->addWidget(each);
    buttons->addWidget(m_phone);
    auto *about = new QHBoxLayout;
    about->addWidget(m_filed, 1);
    about->addWidget(m_iin, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addLayout(about);
    body()->addWidget(m_rows);
    body()->addWidget(m_withoutBenefit);
    body()->addWidget(m_advice);
    body()->addStretch();
    body()->addLayout(buttons);
    m_rows->installEventFilter(this);
}

void CheckCard::wire()
{
    connect(&m_controller, &CheckController::cardChanged, this, &CheckCard::showCard);
    // The page hears them: a dead button says why.
    for (const auto &[each, key] : {std::pair(m_register, QKeySequence(Qt::Key_F8)), std::pair(m_correct, QKeySequence(Qt::Key_F4)),
                                    std::pair(m_refuse, QKeySequence(Qt::CTRL | Qt::Key_R)), std::pair(m_iin, QKeySequence(Qt::CTRL | Qt::Key_I)),
                                    std::pair(m_phone, QKeySequence(Qt::CTRL | Qt::Key_T))})
        keys::show(each, key);
    connect(m_register, &QPushButton::clicked, &m_controller, &CheckController::registerIt);
    connect(m_correct, &QPushButton::clicked, this, &CheckCard::correctWanted);
    connect(m_refuse, &QPushButton::clicked, this, &CheckCard::refuseWanted);
    connect(m_iin, &QPushButton::clicked, &m_controller, &CheckController::showIins);
    connect(m_phone, &QPushButton::clicked, &m_controller, &CheckController::showPhones);
    connect(m_withoutBenefit, &QCheckBox::toggled, &m_controller, &CheckController::setWithoutBenefit);
    connect(m_rows, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 2)
            toggleRow(index.row());
        else if (m_model.row(index.row()).check == Check::ChildIin || m_model.row(index.row()).check == Check::ApplicantIin)
            m_controller.showIins();
    });
    connect(m_rows, &RowTable::chosen, this, &CheckCard::toggleRow);
}

void CheckCard::toggleRow(int row)
{
    if (row >= 0 && row < m_model.rows().size())
        m_controller.toggle(m_model.row(row).check);
}

bool CheckCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleRow(m_rows->currentRow());
        return true;
    }
    return Card::eventFilter(watched, event);
}

void CheckCard::showCard()
{
    const LayoutPause once(*this);
    const auto &card = m_controller.card();
    showButtons(card.has_value());
    if (m_controller.isNextComing())
        return; // what stood there is dead, and does not flicker
    for (QWidget *each : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_filed)})
        each->setVisible(card.has_value());
    m_iin->setVisible(card.has_value());
    m_withoutBenefit->setVisible(card && m_controller.list().benefitCounts());
    if (!card) {
        m_model.setRows({});
        m_child->setText(tr("No application is open"));
        m_advice->setText(tr("Choose an application in the list to compare its papers."));
        return;
    }
    const Application &application = card->application;
    const CheckList list = m_controller.list();
    m_child->setText(application.child.name.full());
    m_left->set(tr("%1 left").arg(words::timeLeft(application.registrationDue, m_controller.now())),
                toneOfDue(application.registrationDue, m_controller.now()));
    m_filed->setText(tr("Filed %1 · %2").arg(words::instant(application.filedAt), list.phonesInWords()));
    const int row = m_rows->currentRow();
    m_model.setRows(list.rows(m_controller.shown()));
    m_rows->selectRow(std::max(row, 0));
    if (!m_rows->hasFocus())
        m_rows->clearSelection(); // the hand is in the list
    m_withoutBenefit->setChecked(m_controller.ticks().withoutBenefit);
    m_advice->setText(list.advice());
}

void CheckCard::showButtons(bool open)
{
    m_register->setEnabled(open && m_controller.list().complete());
    for (QPushButton *each : {m_correct, m_refuse, m_iin, m_phone})
        each->setEnabled(open);
}

void CheckCard::retranslate()
{
    m_rows->setAccessibleName(tr("What is compared with the papers"));
    keys::setText(m_register, tr("Register F8"));
    keys::setText(m_correct, tr("Correct…"));
    m_correct->setToolTip(tr("Change what was typed wrong (F4)"));
    keys::setText(m_refuse, tr("Refuse…"));
    m_refuse->setToolTip(tr("Refuse registration and say why (Ctrl+R)"));
    keys::setText(m_iin, tr("Show IINs"));
    m_iin->setToolTip(tr("Show both IINs whole; the journal keeps who looked (Ctrl+I)"));
    keys::setText(m_phone, tr("Phone"));
    m_phone->setToolTip(tr("Show the phone numbers whole; the journal keeps who looked (Ctrl+T)"));
    m_withoutBenefit->setText(tr("Register on general grounds: the paper of the benefit was not accepted"));
    m_model.retranslate();
    showCard();
}

} // namespace kezek
