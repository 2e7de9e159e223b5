// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/terminal.h"

#include "ui/common/answer.h"
#include "ui/common/theme.h"
#include "ui/selfservice/askstep.h"
#include "ui/selfservice/familysteps.h"
#include "ui/selfservice/homescreen.h"
#include "ui/selfservice/lookupstep.h"
#include "ui/selfservice/newapplicationstep.h"
#include "ui/selfservice/screens.h"
#include "ui/selfservice/staffdoor.h"
#include "ui/selfservice/takeseatstep.h"
#include "ui/selfservice/terminalframe.h"
#include "ui/selfservice/touchkeyboard.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/paperoutput.h"
#include "words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Facts {
    OfficeInfo office;
    int silence = 0;
};

Result<Facts> readFacts(Store &store)
{
    KEZEK_TRY(const OfficeInfo office, store.settings().office());
    KEZEK_TRY(const Rulebook rulebook, store.settings().rulebook());
    return Facts{office, rulebook.on(localDay(store.now())).terminalSilenceSeconds};
}

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::TouchUpdate
        || type == QEvent::Wheel;
}

/// What was typed can neither be read nor be brought back: setting a text ends the history that Ctrl+Z goes through.
void scrub(QWidget *root)
{
    for (QLineEdit *edit : root->findChildren<QLineEdit *>())
        if (!edit->text().isEmpty() || edit->isUndoAvailable() || edit->isRedoAvailable())
            edit->setText({});
    for (QPlainTextEdit *edit : root->findChildren<QPlainTextEdit *>())
        edit->setPlainText({});
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

Terminal::Terminal(UiContext &context, QWidget *parent, std::chrono::milliseconds second)
    : QWidget(parent), m_context(context), m_language(words::current()),
      m_print([&context](const Paper &paper, Language language) { return printAtOnce(context.papers, paper, language); }), m_silence(second)
{
    setObjectName(u"terminal"_s);
    theme::touch(this);
    m_frame = new TerminalFrame(context.training, this);
    m_home = new HomeScreen;
    m_frame->screens()->add(m_home);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_keyboard = new TouchKeyboard(this, m_frame);
    m_frame->addKeyboard(m_keyboard, m_keyboard->pad());
    addDoors();
    addChildSteps();
    wire();
    // Enter presses what has the focus, as Space does.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    qApp->installEventFilter(this);
    retranslate();
    update();
}

Terminal::~Terminal() = default;

template <class Step> Step *Terminal::add()
{
    auto *step = new Step(m_context);
    m_frame->screens()->add(step);
    m_steps.append(step);
    connect(step, &TerminalStep::done, this, &Terminal::finish);
    connect(step, &TerminalStep::printWanted, this, &Terminal::print);
    return step;
}

void Terminal::addDoor(const QString &name, TerminalStep *step, const Title &title, const Title &text)
{
    connect(m_home->addDoor(name, {title, text}), &QPushButton::clicked, this, [this, step] { open(step); });
}

void Terminal::addDoors()
{
    m_lookUp = add<LookUpStep>();
    addDoor(u"lookup"_s, m_lookUp, [] { return tr("Check of the queue"); },
            [] { return tr("Place in the queue, getting a referral, extending it, changing a mobile, withdrawing."); });
    addDoor(u"new"_s, add<NewApplicationStep>(), [] { return tr("Submit an application"); },
            [] { return tr("Put a child in the queue for a kindergarten. Have the birth certificate and two mobiles at hand."); });
    addDoor(u"ask"_s, add<AskStep>(), [] { return tr("Ask a question"); }, [] { return tr("The office answers by SMS."); });
    m_staff = add<StaffDoor>();
}

void Terminal::addChildSteps()
{
    m_takeSeat = add<TakeSeatStep>();
    m_extend = add<ExtendStep>();
    m_changeMobile = add<ChangeMobileStep>();
    m_withdraw = add<WithdrawStep>();
    for (CodeStep *step : {m_takeSeat, m_extend, m_changeMobile, m_withdraw}) {
        connect(step, &CodeStep::outdated, m_lookUp, &LookUpStep::outdate);
        connect(step, &CodeStep::troubled, this, [this](const Error &error) { say([error] { return words::toFamily(error); }, false); });
    }
    connect(m_lookUp, &LookUpStep::asked, this, [this](ChildVerb verb, const LookUpQueue::Output &child) {
        CodeStep *step = stepFor(verb);
        step->setChild(child);
        open(step);
    });
}

void Terminal::wire()
{
    connect(m_frame, &TerminalFrame::back, this, &Terminal::back);
    connect(m_frame, &TerminalFrame::finished, this, &Terminal::finish);
    connect(m_frame, &TerminalFrame::staff, this, [this] { open(m_staff); });
    connect(m_frame, &TerminalFrame::stays, &m_silence, &Silence::touched);
    connect(m_frame, &TerminalFrame::languageChosen, this, [](Language language) { words::use(language, *qApp); });
    connect(m_staff, &StaffDoor::opened, this, [this] {
        finish();
        emit left();
    });
    connect(&m_silence, &Silence::over, this, &Terminal::finish);
    connect(&m_silence, &Silence::changed, this, &Terminal::update);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            m_frame->ensureSeen(now);
    });
}

CodeStep *Terminal::stepFor(ChildVerb verb) const
{
    switch (verb) {
    case ChildVerb::TakeSeat: return m_takeSeat;
    case ChildVerb::Extend: return m_extend;
    case ChildVerb::ChangeMobile: return m_changeMobile;
    case ChildVerb::Withdraw: return m_withdraw;
    }
    Q_UNREACHABLE();
}

void Terminal::start()
{
    finish();
}

void Terminal::open(TerminalStep *step)
{
    say({}, true);
    m_trail.append(step);
    showStep(step);
    step->begin();
    update();
}

void Terminal::showStep(TerminalStep *step)
{
    m_frame->screens()->open(step ? static_cast<QWidget *>(step) : m_home);
    m_frame->scrollUp();
}

void Terminal::back()
{
    if (isHome())
        return;
    say({}, true);
    if (m_trail.last()->back())
        return;
    m_trail.takeLast()->forget();
    if (isHome()) {
        forget();
        m_home->focusFirst();
    } else {
        showStep(m_trail.last());
        m_trail.last()->setFocus(); // and so nowhere that is hidden
        focusNextChild();
    }
    update();
}

void Terminal::forget()
{
    m_trail.clear();
    for (TerminalStep *step : m_steps)
        step->forget();
    scrub(this);
    m_keyboard->forget();
    say({}, true);
    showStep(nullptr);
}

void Terminal::finish()
{
    forget();
    if (words::current() != m_language)
        words::use(m_language, *qApp);
    m_home->focusFirst();
    m_silence.touched();
    askFacts();
    update();
}

/// At each new beginning: what the office has changed meanwhile holds from the next family on.
void Terminal::askFacts()
{
    answer(m_context.client.read(readFacts), this,
           [this](const Facts &facts) {
               m_frame->setOffice(facts.office);
               m_silence.setLimit(facts.silence);
           },
           [](const Error &) {}); // the terminal works on with what it knew; who does something hears of the trouble
}

/// What stays done, what was not done, and what to do.
QString Terminal::notPrinted(bool isReferral, const Error &error)
{
    return isReferral
        ? tr("The referral is issued: its number stands on the screen and comes by SMS. The paper was not printed. Try again, or ask for it at the counter.")
        : words::toFamily(error);
}

void Terminal::print(const Paper &paper)
{
    // The papers speak the families' two languages.
    const Language language = words::current() == Language::Kazakh ? Language::Kazakh : Language::Russian;
    const Done printed = m_print(paper, language);
    if (printed)
        say([] { return tr("The paper is being printed. Take it from the printer. If it does not come out, ask for it at the counter."); }, true);
    else
        say([isReferral = std::holds_alternative<ReferralPaper>(paper), error = printed.error()] { return notPrinted(isReferral, error); }, false);
}

void Terminal::say(const Title &text, bool good)
{
    m_said = text;
    m_saidIsGood = good;
    if (text)
        m_frame->bar()->say(text(), good ? theme::Tone::Good : theme::Tone::Warning);
    else
        m_frame->bar()->clear();
}

void Terminal::update()
{
    m_frame->setBackShown(!isHome());
    m_frame->setStaffShown(isHome());
    // On the first screen there is nothing to lose but the language.
    const bool says = m_silence.isWarning() && !isHome();
    m_frame->setCountdown(says ? std::optional(m_silence.left()) : std::nullopt);
}

bool Terminal::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return QWidget::eventFilter(watched, event);
    if (isTouch(event->type()))
        m_silence.touched();
    if (watched == window() && event->type() == QEvent::Close && !qApp->isSavingSession()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ContextMenu)
        return true; // nothing to copy or paste for whoever comes next
    return QWidget::eventFilter(watched, event);
}

void Terminal::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Terminal::retranslate()
{
    setWindowTitle(tr("Kindergarten queue"));
    m_frame->retranslate();
    m_home->retranslate();
    for (TerminalStep *step : m_steps)
        step->retranslate();
    if (m_said && !m_frame->bar()->text().isEmpty())
        say(m_said, m_saidIsGood);
}

} // namespace kezek
