// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/numberedit.h"

#include "domain/numbers.h"

namespace kezek {

namespace {

template <class Number> std::optional<Error> differs(const QString &typed, const QString &expected, ErrorCode code)
{
    const auto number = Number::parse(typed);
    if (!number)
        return number.error();
    if (!expected.isEmpty() && number->text() != expected)
        return Error{code, {}, {}, {}};
    return {};
}

} // namespace

NumberEdit::NumberEdit(Of kind, const QString &expected, QWidget *parent)
    : ValueEdit(parent), m_kind(kind), m_expected(expected)
{
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, [this] { check(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { check(true); });
}

std::optional<Error> NumberEdit::problemOf(const QString &typed) const
{
    return m_kind == Of::Application
        ? differs<ApplicationNumber>(typed, m_expected, ErrorCode::ApplicationNumberDiffers)
        : differs<ReferralNumber>(typed, m_expected, ErrorCode::ReferralNumberDiffers);
}

void NumberEdit::check(bool left)
{
    const std::optional<Error> problem = problemOf(text());
    // A number that is not whole yet is no mistake until the field is left.
    const bool unfinished = problem && problem->code == ErrorCode::NumberMalformed && (!left || text().isEmpty());
    if (problem && !unfinished)
        showError(*problem);
    else
        setProblem(QString());
    setLook(!problem ? Look::Right : unfinished ? Look::Plain : Look::Wrong);
    if (m_right != !problem) {
        m_right = !problem;
        emit rightChanged(m_right);
    }
}

} // namespace kezek
