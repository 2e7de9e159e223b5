// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/keyboardlayout.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

QStringList keys(const QString &row)
{
    return row.split(u' ');
}

} // namespace

QList<QStringList> keysOf(KeyPage page)
{
    switch (page) {
    // The Kazakh letters stand beside the Russian keys, not above them in the place of digits: a fourth row of letters would not leave
    // enough of a screen of 768 lines.
    case KeyPage::Kazakh:
        return {keys(u"й ц у к е н г ш щ з х ъ ғ ң"_s), keys(u"ф ы в а п р о л д ж э ә і ө"_s), keys(u"я ч с м и т ь б ю ё қ ұ ү һ"_s)};
    case KeyPage::Russian:
        return {keys(u"й ц у к е н г ш щ з х ъ"_s), keys(u"ф ы в а п р о л д ж э"_s), keys(u"я ч с м и т ь б ю ё"_s)};
    case KeyPage::Latin:
        return {keys(u"q w e r t y u i o p"_s), keys(u"a s d f g h j k l"_s), keys(u"z x c v b n m"_s)};
    case KeyPage::Symbols:
        return {keys(u"1 2 3 4 5 6 7 8 9 0"_s), keys(u"- / № : ; ( ) « » \""_s), keys(u". , ? ! + @ _ ' & %"_s)};
    case KeyPage::Digits:
        return {keys(u"1 2 3"_s), keys(u"4 5 6"_s), keys(u"7 8 9"_s), keys(u"0"_s)};
    }
    Q_UNREACHABLE();
}

bool isKazakhLetter(const QString &key)
{
    return u"ғңәіөқұүһ"_s.contains(key);
}

KeyPage lettersOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return KeyPage::Kazakh;
    case Language::Russian: return KeyPage::Russian;
    case Language::English: return KeyPage::Latin;
    }
    Q_UNREACHABLE();
}

KeyPage nextLetters(KeyPage page)
{
    return page == KeyPage::Kazakh ? KeyPage::Russian : page == KeyPage::Russian ? KeyPage::Latin : KeyPage::Kazakh;
}

QString nameOf(KeyPage page)
{
    return page == KeyPage::Kazakh ? u"Қазақша"_s : page == KeyPage::Russian ? u"Русский"_s : page == KeyPage::Latin ? u"Latin"_s : QString();
}

QString shortNameOf(KeyPage page)
{
    return page == KeyPage::Latin ? u"LAT"_s : nameOf(page).left(3).toUpper();
}

std::optional<KeyPage> pageFor(const QWidget *editor, KeyPage letters)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    if (!editor || !editor->isEnabled() || (!line && !text) || (line && line->isReadOnly()) || (text && text->isReadOnly()))
        return {};
    const Qt::InputMethodHints hints = editor->inputMethodHints();
    if (hints & (Qt::ImhDigitsOnly | Qt::ImhDialableCharactersOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhDate))
        return KeyPage::Digits;
    if ((hints & Qt::ImhLatinOnly) || (line && line->echoMode() != QLineEdit::Normal))
        return KeyPage::Latin;
    return letters;
}

} // namespace kezek
