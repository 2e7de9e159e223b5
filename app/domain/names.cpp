// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Alphabet = u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;

// Sort key codes, all printable ASCII and in this order: space, apostrophe, dash, digits, the 42 Kazakh letters, the 26
// Latin ones, any other letter. ':' is the first code after '9'.
constexpr char16_t FirstKazakhCode = u':';
constexpr char16_t FirstLatinCode = FirstKazakhCode + 42;
constexpr char16_t OtherLetterCode = u'~';
static_assert(FirstLatinCode + 25 < OtherLetterCode);

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`';
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash;
}

QString tidy(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

bool isOfLetters(const QString &name)
{
    const auto allowed = [](QChar c) { return c.isLetter() || c == u' ' || c == u'.' || isDash(c) || isApostrophe(c); };
    return std::all_of(name.cbegin(), name.cend(), allowed)
        && std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
}

QString fieldName(const QString &prefix, const QString &part)
{
    return prefix.isEmpty() ? part : prefix + u'.' + part;
}

Result<QString> parsePart(const QString &typed, const QString &field, bool required)
{
    const QString name = tidy(typed);
    if (name.isEmpty() && required)
        return refuse(ErrorCode::NameEmpty, field);
    if (!name.isEmpty() && !isOfLetters(name))
        return refuse(ErrorCode::NameNotLetters, field);
    return name;
}

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case u'ё':
        return u'е';
    case u'қ':
        return u'к';
    case u'ә':
        return u'а';
    case u'ң':
        return u'н';
    case u'ғ':
        return u'г';
    case u'ү':
    case u'ұ':
        return u'у';
    case u'ө':
        return u'о';
    case u'һ':
        return u'х';
    case u'і':
        return u'и';
    }
    return c;
}

/// The code of a lower-case character; null for what does not count in the order (quotes, the number sign).
QChar sortCode(QChar c)
{
    const qsizetype index = Alphabet.indexOf(c);
    if (index >= 0)
        return QChar(static_cast<char16_t>(FirstKazakhCode + index));
    if (c >= u'a' && c <= u'z')
        return QChar(static_cast<char16_t>(FirstLatinCode + (c.unicode() - u'a')));
    if (c == u' ' || (c >= u'0' && c <= u'9'))
        return c;
    if (isApostrophe(c))
        return u'\'';
    if (isDash(c))
        return u'-';
    return c.isLetter() ? QChar(OtherLetterCode) : QChar();
}

} // namespace

Result<PersonName> PersonName::parse(const QString &surname, const QString &given, const QString &patronymic,
                                     const QString &fieldPrefix)
{
    KEZEK_TRY(const QString first, parsePart(surname, fieldName(fieldPrefix, u"surname"_s), true));
    KEZEK_TRY(const QString second, parsePart(given, fieldName(fieldPrefix, u"given"_s), true));
    KEZEK_TRY(const QString third, parsePart(patronymic, fieldName(fieldPrefix, u"patronymic"_s), false));
    return PersonName{first, second, third};
}

QString PersonName::full() const
{
    return patronymic.isEmpty() ? brief() : brief() + u' ' + patronymic;
}

QString PersonName::brief() const
{
    return surname + u' ' + given;
}

QString exactSearchKey(const QString &text)
{
    return tidy(text).toLower();
}

QString foldedSearchKey(const QString &text)
{
    QString key = exactSearchKey(text);
    for (QChar &c : key)
        c = folded(c);
    return key;
}

QString sortKey(const QString &text)
{
    const QString lower = exactSearchKey(text);
    QString key;
    key.reserve(lower.size());
    for (const QChar c : lower) {
        const QChar code = sortCode(c);
        if (!code.isNull())
            key.append(code);
    }
    return key.simplified();
}

} // namespace kezek
