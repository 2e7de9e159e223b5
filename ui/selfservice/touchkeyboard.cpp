// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/touchkeyboard.h"

#include "ui/common/theme.h"
#include "words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int rows = 4;
const QString symbolsKey = u"123"_s;

int keyOf(const QString &text)
{
    return text.toUpper().at(0).unicode(); // so does Qt name the keys of letters, digits and signs
}

} // namespace

TouchKeyboard::TouchKeyboard(QWidget *root, QWidget *parent)
    : QWidget(parent), m_root(root), m_pages(new QStackedLayout), m_chosenLetters(lettersOf(words::current()))
{
    setObjectName(u"terminal.keyboard"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::touchKeyGap, theme::touchKeyGap, theme::touchKeyGap, theme::touchKeyGap);
    column->addLayout(m_pages);
    for (const KeyPage page : {KeyPage::Kazakh, KeyPage::Russian, KeyPage::Latin, KeyPage::Symbols}) {
        QWidget *made = makeLetters(page);
        m_made.insert(page, made);
        m_pages->addWidget(made);
    }
    m_pad = makeDigits(parent);
    retranslate();
    show(nullptr);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (!m_fingerDown)
            follow();
    });
    qApp->installEventFilter(this);
}

QPushButton *TouchKeyboard::makeKey(const QString &name, QWidget *on)
{
    auto *key = new QPushButton(on);
    key->setObjectName(u"key."_s + name);
    key->setFocusPolicy(Qt::NoFocus);
    key->setIconSize({theme::touchIcon, theme::touchIcon});
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    theme::style(key, theme::Button::Key);
    return key;
}

QPushButton *TouchKeyboard::makeWriting(const QString &text, QWidget *on)
{
    QPushButton *key = makeKey(text, on);
    key->setText(QString(text).replace(u'&', u"&&"_s));
    connect(key, &QPushButton::clicked, this, [this, text] { write(text); });
    if (text.at(0).isLetter())
        m_letters.append(key);
    if (isKazakhLetter(text))
        theme::setLook(key, "letter", u"kazakh"_s);
    return key;
}

QPushButton *TouchKeyboard::makeBackspace(QWidget *on)
{
    QPushButton *key = makeKey(u"backspace"_s, on);
    theme::setIcon(key, u"touch/backspace"_s);
    key->setAutoRepeat(true);
    connect(key, &QPushButton::clicked, this, [this] { send(Qt::Key_Backspace, u"\b"_s); });
    m_backspaces.append(key);
    return key;
}

QPushButton *TouchKeyboard::makeReturn(QWidget *on)
{
    QPushButton *key = makeKey(u"return"_s, on);
    theme::setIcon(key, u"touch/enter"_s);
    connect(key, &QPushButton::clicked, this, [this] { send(Qt::Key_Return, u"\r"_s); });
    m_returns.append(key);
    return key;
}

QWidget *TouchKeyboard::makeLetters(KeyPage page)
{
    auto *made = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::touchKeyGap);
    const QList<QStringList> keys = keysOf(page);
    qsizetype most = 0;
    for (const QStringList &row : keys)
        most = std::max(most, row.size());
    // Half a key to a column, so that shorter rows stand in the middle with keys of the same width.
    for (int column = 0; column < 2 * most; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < keys.size(); ++row) {
        int column = int(most - keys.at(row).size());
        for (const QString &text : keys.at(row)) {
            grid->addWidget(makeWriting(text, made), row, column, 1, 2);
            column += 2;
        }
        grid->setRowStretch(row, 1);
    }
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::touchKeyGap);
    column->addLayout(grid, rows - 1);
    column->addLayout(makeFoot(page, made), 1);
    return made;
}

QHBoxLayout *TouchKeyboard::makeFoot(KeyPage page, QWidget *on)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::touchKeyGap);
    const bool letters = page != KeyPage::Symbols;
    if (letters) {
        QPushButton *shift = makeKey(u"shift"_s, on);
        theme::setIcon(shift, u"touch/shift"_s);
        shift->setCheckable(true);
        connect(shift, &QPushButton::clicked, this, &TouchKeyboard::setShift);
        m_shifts.append(shift);
        foot->addWidget(shift, 3);
    }
    QPushButton *symbols = makeKey(u"symbols"_s, on);
    symbols->setText(letters ? symbolsKey : u"АБВ"_s);
    connect(symbols, &QPushButton::clicked, this, [this, letters] { turnTo(letters ? KeyPage::Symbols : m_chosenLetters); });
    foot->addWidget(symbols, 3);
    if (letters) {
        QPushButton *layout = makeKey(u"layout"_s, on);
        layout->setText(shortNameOf(nextLetters(page)));
        connect(layout, &QPushButton::clicked, this, [this, page] {
            m_chosenLetters = nextLetters(page);
            turnTo(m_chosenLetters);
        });
        foot->addWidget(layout, 3);
    }
    QPushButton *space = makeKey(u"space"_s, on);
    space->setText(nameOf(page));
    connect(space, &QPushButton::clicked, this, [this] { send(Qt::Key_Space, u" "_s); });
    foot->addWidget(space, 12);
    if (letters)
        foot->addWidget(makeWriting(u"-"_s, on), 2);
    foot->addWidget(makeBackspace(on), 4);
    foot->addWidget(makeReturn(on), 4);
    return foot;
}

QWidget *TouchKeyboard::makeDigits(QWidget *parent)
{
    auto *pad = new QWidget(parent);
    pad->setObjectName(u"terminal.pad"_s);
    pad->setAttribute(Qt::WA_StyledBackground);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::touchKeyGap);
    const QList<QStringList> keys = keysOf(KeyPage::Digits);
    for (int row = 0; row < keys.size() - 1; ++row)
        for (int column = 0; column < keys.at(row).size(); ++column)
            grid->addWidget(makeWriting(keys.at(row).at(column), pad), row, column);
    const int last = int(keys.size() - 1);
    grid->addWidget(makeBackspace(pad), last, 0);
    grid->addWidget(makeWriting(keys.constLast().constFirst(), pad), last, 1);
    grid->addWidget(makeReturn(pad), last, 2);
    for (int row = 0; row < rows; ++row)
        grid->setRowMinimumHeight(row, theme::touchBigTarget);
    for (int column = 0; column < 3; ++column)
        grid->setColumnMinimumWidth(column, theme::touchPadKey);
    // Keys of one size, where the hand is: in the middle below, or at the bottom beside.
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addLayout(grid);
    across->addStretch();
    auto *down = new QVBoxLayout(pad);
    down->setContentsMargins(theme::touchKeyGap, theme::touchKeyGap, theme::touchKeyGap, theme::touchKeyGap);
    down->addStretch();
    down->addLayout(across);
    return pad;
}

void TouchKeyboard::show(QWidget *which)
{
    m_pad->setVisible(which == m_pad);
    setVisible(which == this);
}

void TouchKeyboard::follow()
{
    QWidget *focus = QApplication::focusWidget();
    const auto page = focus && m_root->isAncestorOf(focus) ? pageFor(focus, m_chosenLetters) : std::nullopt;
    if (page && focus == m_editor && (isVisible() || m_pad->isVisible()))
        return; // the page and the shift that were chosen stay
    m_editor = focus;
    if (!page)
        return show(nullptr);
    turnTo(*page);
    const auto *line = qobject_cast<QLineEdit *>(focus);
    labelReturn(line);
    const auto *text = qobject_cast<QPlainTextEdit *>(focus);
    // Names, streets and questions begin so; logins do not.
    const bool isName = line && line->echoMode() == QLineEdit::Normal && !(line->inputMethodHints() & (Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase));
    setShift((isName && line->text().isEmpty()) || (text && text->toPlainText().isEmpty()));
    fit();
    show(page == KeyPage::Digits ? m_pad : this);
}

void TouchKeyboard::turnTo(KeyPage page)
{
    m_page = page;
    if (page != KeyPage::Digits)
        m_pages->setCurrentWidget(m_made.value(page));
}

void TouchKeyboard::setShift(bool on)
{
    m_shift = on;
    for (QPushButton *shift : std::as_const(m_shifts))
        shift->setChecked(on);
    for (QPushButton *letter : std::as_const(m_letters))
        letter->setText(on ? letter->text().toUpper() : letter->text().toLower());
}

void TouchKeyboard::fit()
{
    const int key = theme::touchKeyHeight(m_root->window()->height());
    setFixedHeight(rows * key + (rows + 1) * theme::touchKeyGap);
}

void TouchKeyboard::write(const QString &text)
{
    const QString written = m_shift ? text.toUpper() : text;
    const bool letter = text.at(0).isLetter();
    send(keyOf(text), written);
    if (letter && m_shift)
        setShift(false);
}

void TouchKeyboard::send(int key, const QString &text)
{
    const QPointer<QWidget> editor = QApplication::focusWidget();
    if (!editor || !m_root->isAncestorOf(editor))
        return;
    const Qt::KeyboardModifiers modifiers = m_shift && text.at(0).isLetter() ? Qt::ShiftModifier : Qt::NoModifier;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(editor, &press);
    if (!editor)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(editor, &release);
}

void TouchKeyboard::forget()
{
    m_chosenLetters = lettersOf(words::current());
    setShift(false);
    m_editor.clear();
    follow();
}

bool TouchKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    // Pressing a button takes the focus from the editor. Were the keyboard gone at once, the button would move away below the finger.
    if (event->type() == QEvent::MouseButtonPress) {
        m_fingerDown = true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_fingerDown) {
        m_fingerDown = false;
        QMetaObject::invokeMethod(this, &TouchKeyboard::follow, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Resize && watched == m_root->window() && isVisible()) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void TouchKeyboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_chosenLetters = lettersOf(words::current());
        retranslate();
        m_editor.clear();
        follow();
    }
    QWidget::changeEvent(event);
}

void TouchKeyboard::retranslate()
{
    for (QPushButton *key : std::as_const(m_shifts))
        key->setAccessibleName(tr("Capital letter"));
    for (QPushButton *key : std::as_const(m_backspaces))
        key->setAccessibleName(tr("Delete the last character"));
    for (QPushButton *key : std::as_const(m_returns))
        key->setAccessibleName(tr("Next"));
}

/// In a text of many lines the key begins a new one.
void TouchKeyboard::labelReturn(bool goesOn)
{
    for (QPushButton *key : std::as_const(m_returns))
        key->setText(goesOn ? tr("Next") : QString());
}

} // namespace kezek
