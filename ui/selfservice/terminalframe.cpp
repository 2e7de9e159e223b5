// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/terminalframe.h"

#include "ui/common/theme.h"
#include "ui/selfservice/screens.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = theme::touchMargin;
constexpr int narrowEdge = theme::touchGap / 2;
constexpr int roomAround = 2 * theme::touchTarget + theme::touchGap; ///< below a field: what is wrong with it, and the button after it

} // namespace

TerminalFrame::TerminalFrame(bool training, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_middle(new QBoxLayout(QBoxLayout::LeftToRight)), m_training(new QLabel(this)), m_bar(new MessageBar(this)),
      m_scroll(new QScrollArea(this)), m_screens(new Screens)
{
    m_training->setVisible(training);
    m_training->setWordWrap(true);
    m_training->setIndent(edge);
    theme::setLook(m_training, "look", u"training"_s);
    m_bar->setObjectName(u"terminal.bar"_s);
    m_screens->setMaximumWidth(theme::touchColumn);
    auto *centred = new QWidget;
    centred->setObjectName(u"scrolled"_s);
    auto *across = new QHBoxLayout(centred);
    across->setContentsMargins(edge, theme::touchGap, edge, theme::touchGap);
    across->addStretch();
    across->addWidget(m_screens, 100);
    across->addStretch();
    m_scroll->setWidget(centred);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(buildHead());
    m_column->addWidget(m_training);
    m_column->addWidget(m_bar);
    m_middle->addWidget(m_scroll, 1);
    m_column->addLayout(m_middle, 1);
    m_column->addWidget(buildCountdown());
    m_column->addWidget(buildFoot());
    retranslate();
}

QPushButton *TerminalFrame::button(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"terminal."_s + name);
    return button;
}

QWidget *TerminalFrame::buildHead()
{
    auto *head = new QWidget(this);
    m_name = new QLabel(head);
    m_name->setObjectName(u"terminal.office"_s);
    m_name->setWordWrap(true);
    theme::subheading(m_name);
    m_kazakh = button(u"kazakh"_s);
    m_russian = button(u"russian"_s);
    m_kazakh->setText(words::of(Language::Kazakh));
    m_russian->setText(words::of(Language::Russian));
    for (QPushButton *language : {m_kazakh, m_russian})
        theme::setLook(language, "kind", u"language"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(edge, narrowEdge, edge, narrowEdge);
    row->setSpacing(theme::touchGap);
    row->addWidget(m_name, 1);
    row->addWidget(m_kazakh);
    row->addWidget(m_russian);
    connect(m_kazakh, &QPushButton::clicked, this, [this] { emit languageChosen(Language::Kazakh); });
    connect(m_russian, &QPushButton::clicked, this, [this] { emit languageChosen(Language::Russian); });
    return head;
}

QWidget *TerminalFrame::buildCountdown()
{
    m_countdown = new Card(this);
    m_countdownText = new QLabel(m_countdown);
    m_countdownText->setObjectName(u"terminal.countdown"_s);
    m_countdownText->setWordWrap(true);
    theme::subheading(m_countdownText);
    m_continue = button(u"continue"_s);
    theme::style(m_continue, theme::Button::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::touchGap);
    row->addWidget(m_countdownText, 1);
    row->addWidget(m_continue);
    static_cast<Card *>(m_countdown)->body()->addLayout(row);
    m_countdown->hide();
    connect(m_continue, &QPushButton::clicked, this, &TerminalFrame::stays);
    return m_countdown;
}

QWidget *TerminalFrame::buildFoot()
{
    auto *foot = new QWidget(this);
    m_back = button(u"back"_s);
    m_staff = button(u"staff"_s);
    m_finish = button(u"finish"_s);
    theme::style(m_staff, theme::Button::Link);
    QSizePolicy kept = m_back->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(kept);
    m_staff->setSizePolicy(kept);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(edge, narrowEdge, edge, narrowEdge);
    row->setSpacing(theme::touchGap);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_staff);
    row->addStretch();
    row->addWidget(m_finish);
    connect(m_back, &QPushButton::clicked, this, &TerminalFrame::back);
    connect(m_staff, &QPushButton::clicked, this, &TerminalFrame::staff);
    connect(m_finish, &QPushButton::clicked, this, &TerminalFrame::finished);
    return foot;
}

void TerminalFrame::addKeyboard(QWidget *keyboard, QWidget *pad)
{
    m_middle->addWidget(pad);
    m_column->insertWidget(m_column->indexOf(m_countdown), keyboard);
}

void TerminalFrame::resizeEvent(QResizeEvent *event)
{
    m_middle->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void TerminalFrame::setOffice(const OfficeInfo &office)
{
    m_office = office;
    retranslate();
}

void TerminalFrame::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void TerminalFrame::setStaffShown(bool shown)
{
    m_staff->setVisible(shown);
}

void TerminalFrame::setCountdown(std::optional<int> seconds)
{
    m_seconds = seconds;
    if (seconds)
        m_countdownText->setText(tr("Are you still here? In %n seconds the terminal forgets everything for the next family.", nullptr, *seconds));
    m_countdown->setVisible(seconds.has_value());
}

void TerminalFrame::scrollUp()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void TerminalFrame::ensureSeen(QWidget *widget)
{
    if (m_screens->isAncestorOf(widget))
        m_scroll->ensureWidgetVisible(widget, 0, roomAround);
}

/// The keyboard on the screen takes its room from here: what is typed into stays in sight.
bool TerminalFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto again = [this] {
            if (QWidget *focus = QApplication::focusWidget())
                ensureSeen(focus);
        };
        QMetaObject::invokeMethod(this, again, Qt::QueuedConnection); // once the contents are laid out in it
    }
    return QWidget::eventFilter(watched, event);
}

void TerminalFrame::retranslate()
{
    const bool kazakh = words::current() == Language::Kazakh;
    m_name->setText(kazakh && !m_office.nameKk.isEmpty() ? m_office.nameKk : m_office.nameRu);
    theme::setLook(m_kazakh, "chosen", kazakh ? u"yes"_s : u"no"_s);
    theme::setLook(m_russian, "chosen", words::current() == Language::Russian ? u"yes"_s : u"no"_s);
    m_training->setText(tr("Training office: nothing here is real, and no SMS is sent."));
    m_continue->setText(tr("Continue"));
    m_back->setText(tr("Back"));
    m_staff->setText(tr("For staff"));
    m_finish->setText(tr("Finish"));
    setCountdown(m_seconds);
}

} // namespace kezek
