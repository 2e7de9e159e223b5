// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/widgets/fields.h"

#include <QPainter>
#include <QRegularExpressionValidator>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int digits = 4;
constexpr int boxWidth = 42;
constexpr int boxGap = 9;
constexpr int compactWidth = 30;
constexpr int compactGap = 6;

} // namespace

CodeEdit::CodeEdit(QWidget *parent) : ValueEdit(parent)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    setMaxLength(digits);
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,4}"_s), this));
    setBoxes(boxWidth, boxGap, theme::controlHeight);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.size() == digits)
            emit completed();
    });
}

void CodeEdit::setCompact()
{
    setBoxes(compactWidth, compactGap, theme::controlHeight);
}

void CodeEdit::setLarge()
{
    setBoxes(theme::touchBigTarget, theme::touchGap, theme::touchBigTarget);
}

void CodeEdit::setBoxes(int width, int gap, int height)
{
    m_boxWidth = width;
    m_boxGap = gap;
    setFixedSize(digits * width + (digits - 1) * gap, height);
}

QString CodeEdit::code() const
{
    return text();
}

void CodeEdit::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont large = font();
    large.setPixelSize(height() * 3 / 5);
    painter.setFont(large);
    const QString typed = text();
    const bool isLarge = theme::isTouch(this); // and read from further away
    for (int i = 0; i < digits; ++i) {
        const bool active = hasFocus() && i == std::min(int(typed.size()), digits - 1);
        const QRectF box(i * (m_boxWidth + m_boxGap) + 1, 1, m_boxWidth - 2, height() - 2);
        painter.setPen(QPen(!problem().isEmpty() ? c.fieldWrong : active ? c.primary : isLarge ? c.placeholder : c.fieldLine, active ? 2 : 1));
        painter.setBrush(isEnabled() ? c.panel : c.window);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(isEnabled() ? c.text : c.disabledText);
        if (i < typed.size())
            painter.drawText(box, Qt::AlignCenter, typed.mid(i, 1));
    }
}

} // namespace kezek
