// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"
#include "words/words.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// 09072024, 090724, 9.7.24, 09.07.2024; also with slashes, dashes, commas and spaces.
QDate readDay(const QString &typed)
{
    static const QRegularExpression bare(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression parted(u"^(\\d{1,2})[.,/ -]+(\\d{1,2})[.,/ -]+(\\d{4}|\\d{2})$"_s);
    const QString text = typed.trimmed();
    auto match = bare.match(text);
    if (!match.hasMatch())
        match = parted.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    return QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
}

/// Nothing more is to be typed: eight digits.
bool looksWhole(const QString &typed)
{
    return std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }) >= 8;
}

} // namespace

DayEdit::DayEdit(QWidget *parent) : ValueEdit(parent)
{
    setInputMethodHints(Qt::ImhDate);
    setMaxLength(12);
    connect(this, &QLineEdit::textEdited, this, [this] { check(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { check(true); });
}

std::optional<QDate> DayEdit::day() const
{
    const QDate read = readDay(text());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

void DayEdit::setDay(QDate day)
{
    setText(day.isValid() ? words::day(day) : QString());
    setProblem({});
    check(true);
}

void DayEdit::check(bool whole)
{
    const auto read = day();
    const bool done = whole || looksWhole(text());
    if (read && done) {
        setProblem({});
        setLook(Look::Right);
        if (text() != words::day(*read))
            setText(words::day(*read));
    } else if (done && !text().trimmed().isEmpty()) {
        showError(Error{ErrorCode::FieldNotUnderstood, objectName(), {}, {}});
    } else {
        setLook(problem().isEmpty() ? Look::Plain : Look::Wrong);
    }
    if (!whole || read)
        emit dayChanged(done ? read : std::nullopt);
}

} // namespace kezek
