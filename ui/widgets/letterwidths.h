// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QString>

#include <numeric>

namespace kezek {

/// About how wide a text is, by its letters alone: a small part of the cost of shaping it.
class LetterWidths {
public:
    explicit LetterWidths(const QFont &font) : m_font(font), m_metrics(font) {}

    const QFont &font() const { return m_font; }
    int of(const QString &text)
    {
        return std::accumulate(text.cbegin(), text.cend(), 0, [this](int sum, QChar letter) { return sum + of(letter); });
    }
    /// What pairs of letters that stand closer or wider, and the like, can make it wrong by.
    static constexpr int unlikeness = 24;

private:
    int of(QChar letter)
    {
        auto known = m_widths.constFind(letter);
        if (known == m_widths.constEnd())
            known = m_widths.insert(letter, m_metrics.horizontalAdvance(letter));
        return *known;
    }

    QFont m_font;
    QFontMetrics m_metrics;
    QHash<QChar, int> m_widths;
};

} // namespace kezek
