// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/selfservice/touchkeyboard.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/panels.h"
#include "usecases/officeclient.h"
#include "words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int cardWidth = 400;
constexpr int touchCardWidth = 860;

} // namespace

SignInPage::SignInPage(OfficeClient &client, const QString &workstation, By by, QWidget *parent, std::optional<ServerDoor> door)
    : QWidget(parent), m_client(client), m_workstation(workstation), m_title(new QLabel(this)), m_office(new QLabel(this)),
      m_card(new Card(this)), m_keyboard(new QLabel(this)), m_bar(new MessageBar(this)), m_form(new FormGrid(by == By::Fingers ? 2 : 1, this)), m_login(new ValueEdit(this)),
      m_password(new ValueEdit(this)), m_enter(new QPushButton(this)), m_other(new QPushButton(this)), m_door(std::move(door))
{
    setObjectName(u"signin"_s);
    layOut();
    if (by == By::Fingers)
        layOutForFingers();
    if (m_door && by == By::Keys)
        layOutDoor();
    m_other->setVisible(by == By::Keys);
    if (by == By::Keys) {
        keys::show(m_enter, Qt::Key_Enter); // the fields hear it
        keys::give(m_other, Qt::Key_F4);
    }
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherOfficeWanted);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    for (ValueEdit *edit : {m_login, m_password})
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    retranslate();
    askOffice();
}

void SignInPage::layOut()
{
    m_login->setObjectName(u"signin.login"_s);
    m_password->setObjectName(u"signin.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->installEventFilter(this);
    m_enter->setObjectName(u"signin.enter"_s);
    m_other->setObjectName(u"signin.other"_s);
    m_other->setAutoDefault(false);
    theme::style(m_other, theme::Button::Link);
    m_bar->setObjectName(u"signin.bar"_s);
    m_keyboard->setObjectName(u"signin.keyboard"_s);
    m_keyboard->setWordWrap(true);
    m_keyboard->hide();
    m_office->setWordWrap(true);
    theme::style(m_enter, theme::Button::Primary);
    theme::heading(m_title);
    theme::muted(m_office);
    theme::muted(m_keyboard);
    m_form->add(u"login"_s, m_login);
    m_form->add(u"password"_s, m_password);

    m_card->setFixedWidth(cardWidth);
    QVBoxLayout *column = m_card->body();
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_office);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    column->addWidget(m_keyboard);
    column->addSpacing(theme::gap);
    column->addWidget(m_enter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);
}

/// Above the keyboard there is room for the two fields side by side, and for what is said about them.
void SignInPage::layOutForFingers()
{
    theme::touch(this);
    m_card->setFixedWidth(touchCardWidth);
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(new TouchKeyboard(this, this));
}

void SignInPage::layOutDoor()
{
    m_remember = new QCheckBox(m_card);
    m_remember->setObjectName(u"signin.remember"_s);
    m_card->body()->insertWidget(m_card->body()->indexOf(m_keyboard), m_remember);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, m_enter);
    connect(m_remember, &QCheckBox::clicked, this, [this](bool ticked) {
        if (!ticked)
            m_door->remember(login(), {});
    });
    connect(m_login, &QLineEdit::editingFinished, this, &SignInPage::readRemembered);
}

void SignInPage::setLastLogin(const QString &login)
{
    m_login->setText(login);
    readRemembered();
}

/// What was typed meanwhile is not written over.
void SignInPage::readRemembered()
{
    if (!m_remember || login().isEmpty() || !m_password->text().isEmpty())
        return;
    answer(
        m_door->remembered(login()), this,
        [this, asked = login()](const QString &password) {
            if (password.isEmpty() || !m_password->text().isEmpty() || login() != asked)
                return;
            m_fromSafe = password;
            m_password->setText(password);
            m_password->selectAll();
            m_remember->setChecked(true);
        },
        [](const Error &) {}); // then it is typed
}

void SignInPage::focusFirst()
{
    (login().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPage::turnAway(const QString &why)
{
    stayOutside();
    m_bar->say(why, theme::Tone::Bad);
    m_password->setText({});
    focusFirst();
}

QString SignInPage::login() const
{
    return m_login->text().trimmed();
}

void SignInPage::askOffice()
{
    if (m_door)
        return m_office->setText(m_door->server);
    readOffice();
}

void SignInPage::readOffice()
{
    answer(
        m_client.read([](Store &store) { return store.settings().office(); }), this,
        [this](const OfficeInfo &office) { showOffice(office); },
        [this](const Error &error) { m_bar->show(error); });
}

void SignInPage::showOffice(const OfficeInfo &office)
{
    QStringList lines = {words::current() == Language::Kazakh ? office.nameKk : office.nameRu};
    if (office.training)
        lines += tr("Training office. Logins: registrar, placement, supervisor, admin, and terminal for the hall. The password of each: training.");
    m_office->setText(lines.join(u'\n'));
}

void SignInPage::submit()
{
    if (!m_enter->isEnabled())
        return;
    m_bar->clear();
    m_enter->setEnabled(false); // one press, one try: five wrong ones lock the account
    m_door ? enterByDoor() : signIn();
}

void SignInPage::enterByDoor()
{
    m_form->clearErrors();
    answer(
        m_door->enter(login(), m_password->text()), this,
        [this] {
            readOffice();
            signIn();
        },
        [this](const Error &error) {
            const bool isPassword = error.code == ErrorCode::ServerLoginRefused;
            if (isPassword && !m_fromSafe.isEmpty() && m_fromSafe == m_password->text())
                remembers({});
            refused(isPassword ? Error{error.code, u"password"_s, error.detail, error.args} : error);
        });
}

/// The safe's answer is not waited for: whoever ticked is inside already.
void SignInPage::remembers(const QString &password)
{
    if (!m_remember)
        return;
    m_fromSafe = password;
    m_door->remember(login(), password);
}

void SignInPage::entered(const QString &password)
{
    if (m_remember && m_remember->isChecked())
        remembers(password);
    emit signedIn();
}

void SignInPage::stayOutside()
{
    m_client.setActor({});
    if (m_door)
        m_door->leave();
    m_enter->setEnabled(true);
}

void SignInPage::signIn()
{
    answer(
        m_client.run<SignIn>({.login = login(), .password = m_password->text(), .workstation = m_workstation}), this,
        [this](const SignIn::Output &who) { take(who); }, [this](const Error &error) { refused(error); });
}

void SignInPage::take(const SignIn::Output &who)
{
    m_client.setActor(Actor{.id = who.worker,
                            .login = who.login,
                            .name = who.fullName,
                            .role = who.role,
                            .kindergarten = who.kindergarten,
                            .workstation = m_workstation});
    // Enter stays dead while what comes next is made.
    if (!who.mustChangePassword) {
        entered(m_password->text());
        return;
    }
    changeFirstPassword();
}

void SignInPage::changeFirstPassword()
{
    auto *dialog = new ChangePasswordDialog(m_client, this);
    dialog->setOldPassword(m_password->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_door)
            m_door->passwordChanged(dialog->newPassword());
        entered(dialog->newPassword());
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        stayOutside();
        m_bar->say(tr("The password was not changed, so you are not signed in."), theme::Tone::Warning);
    });
    dialog->open();
}

void SignInPage::refused(const Error &error)
{
    stayOutside();
    if (error.field.isEmpty() || !m_form->showError(error))
        m_bar->show(error);
    m_password->selectAll();
    m_password->setFocus();
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        warnOfKeyboard(key->text(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

/// A password is typed unseen: say so when Caps Lock or another keyboard layout would spoil it.
void SignInPage::warnOfKeyboard(const QString &typed, Qt::KeyboardModifiers modifiers)
{
    if (typed.isEmpty() || !typed.at(0).isLetter())
        return;
    const QChar letter = typed.at(0);
    QStringList warnings;
    if (letter.isUpper() && !(modifiers & Qt::ShiftModifier))
        warnings += tr("Caps Lock is on.");
    if (letter.unicode() > 0x7f)
        warnings += tr("The keyboard types Cyrillic letters.");
    m_keyboard->setText(warnings.join(u' '));
    m_keyboard->setVisible(!warnings.isEmpty());
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        askOffice();
    }
    QWidget::changeEvent(event);
}

void SignInPage::retranslate()
{
    setWindowTitle(tr("Sign in — Kezek"));
    m_title->setText(tr("Sign in"));
    m_form->setLabel(u"login"_s, tr("Login"));
    m_form->setLabel(u"password"_s, tr("Password"));
    keys::setText(m_enter, tr("Sign in"));
    keys::setText(m_other, tr("Another office…"));
    if (m_remember)
        m_remember->setText(tr("Remember my password on this PC"));
}

} // namespace kezek
