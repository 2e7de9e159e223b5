// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include "ui/common/theme.h"
#include "words/words.h"

#include <QFocusEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ValueEdit::ValueEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void ValueEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::ReadOnlyChange)
        return;
    // The style sheet looks at readOnly only when a widget is polished.
    style()->unpolish(this);
    style()->polish(this);
}

void ValueEdit::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem);
    setLook(problem.isEmpty() ? Look::Plain : Look::Wrong);
    emit problemChanged(problem);
}

void ValueEdit::showError(const Error &error)
{
    setProblem(theme::isTouch(this) ? words::toFamily(error) : words::of(error));
}

void ValueEdit::setLook(Look look)
{
    theme::setLook(this, "state", look == Look::Right ? u"right"_s : look == Look::Wrong ? u"wrong"_s : u"plain"_s);
}

namespace {

QString digitsOf(const QString &text, qsizetype most)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9' && digits.size() < most)
            digits += c;
    return digits;
}

/// "240116 600 123": the groups of Iin::grouped, also of a part.
QString groupedIin(const QString &digits)
{
    QString text = digits;
    if (digits.size() > 9)
        text.insert(9, u' ');
    if (digits.size() > 6)
        text.insert(6, u' ');
    return text;
}

/// Where the cursor stands in `text` after `count` digits.
int placeAfterDigits(const QString &text, qsizetype count)
{
    int place = 0;
    for (; place < text.size() && count > 0; ++place)
        if (text.at(place).isDigit())
            --count;
    return place;
}

} // namespace

IinEdit::IinEdit(QWidget *parent) : ValueEdit(parent)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const qsizetype before = digitsOf(typed.left(cursorPosition()), typed.size()).size();
        const QString grouped = groupedIin(digitsOf(typed, 12));
        if (grouped != typed) {
            setText(grouped);
            setCursorPosition(placeAfterDigits(grouped, before));
        }
        check(false);
    });
    connect(this, &QLineEdit::editingFinished, this, [this] { check(true); });
}

std::optional<Iin> IinEdit::iin() const
{
    const auto parsed = Iin::parse(text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void IinEdit::setIin(const Iin &iin)
{
    setText(iin.grouped());
    check(true);
}

void IinEdit::check(bool whole)
{
    const QString digits = digitsOf(text(), 12);
    const auto parsed = Iin::parse(digits);
    if (parsed) {
        setProblem({});
        setLook(Look::Right);
    } else if (!digits.isEmpty() && (whole || digits.size() == 12)) {
        showError(parsed.error());
    } else {
        setLook(problem().isEmpty() ? Look::Plain : Look::Wrong);
    }
    if (!whole || parsed)
        emit iinChanged(parsed ? std::optional(*parsed) : std::nullopt);
}

PhoneEdit::PhoneEdit(QWidget *parent) : ValueEdit(parent)
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setPlaceholderText(u"+7 7__ ___ __ __"_s);
    connect(this, &QLineEdit::textEdited, this, [this] { check(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { check(true); });
}

void PhoneEdit::setLandlineAllowed(bool allowed)
{
    m_landlineAllowed = allowed;
    check(false);
}

std::optional<PhoneNumber> PhoneEdit::phone() const
{
    const auto parsed = m_landlineAllowed ? PhoneNumber::parse(text()) : PhoneNumber::parseMobile(text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void PhoneEdit::check(bool whole)
{
    const auto parsed = m_landlineAllowed ? PhoneNumber::parse(text()) : PhoneNumber::parseMobile(text());
    // A whole number of the wrong kind is said at once: more digits will not make it a mobile.
    const bool wrongKind = !parsed && parsed.error().code == ErrorCode::PhoneNotMobile;
    if (parsed) {
        setProblem({});
        setLook(Look::Right);
        if (whole && text() != parsed->grouped())
            setText(parsed->grouped());
    } else if (!text().trimmed().isEmpty() && (whole || wrongKind)) {
        showError(parsed.error());
    } else {
        setLook(problem().isEmpty() ? Look::Plain : Look::Wrong);
    }
    if (!whole || parsed)
        emit phoneChanged(parsed ? std::optional(*parsed) : std::nullopt);
}

void ChoiceBox::setChoices(const QList<std::pair<QVariant, QString>> &choices)
{
    const QVariant before = value();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const auto &[choice, text] : choices)
            addItem(text, choice);
        setValue(before);
        if (currentIndex() < 0 && count() > 0)
            setCurrentIndex(0);
    }
    if (value() != before)
        emit currentIndexChanged(currentIndex());
}

void ChoiceBox::setValue(const QVariant &value)
{
    // QComboBox::findData compares as text, which ids of the domain are not.
    for (int i = 0; i < count(); ++i) {
        if (itemData(i) == value) {
            setCurrentIndex(i);
            return;
        }
    }
    setCurrentIndex(-1);
}

} // namespace kezek
