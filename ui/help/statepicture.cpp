// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/statepicture.h"

#include "domain/statetables.h"
#include "words/words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::help {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatePicture)
};

constexpr int rowHeight = 40;
constexpr int boxHeight = 26;
constexpr int margin = 8;

template <typename Arrows>
QList<PictureArrow> inWords(const Arrows &table)
{
    QList<PictureArrow> arrows;
    for (const auto &arrow : table)
        arrows.append({words::of(arrow.from), words::of(arrow.verb), words::of(arrow.to)});
    std::stable_sort(arrows.begin(), arrows.end(), [&table](const PictureArrow &a, const PictureArrow &b) {
        const auto place = [&table](const QString &state) {
            return std::find_if(table.begin(), table.end(), [&](const auto &arrow) { return words::of(arrow.from) == state; }) - table.begin();
        };
        return place(a.from) < place(b.from);
    });
    return arrows;
}

int widest(const QList<PictureArrow> &arrows, const QFontMetrics &metrics, QString PictureArrow::*which)
{
    int width = 0;
    for (const PictureArrow &arrow : arrows)
        width = std::max(width, metrics.horizontalAdvance(arrow.*which));
    return width + 2 * margin;
}

void drawBox(QPainter &painter, const QRect &box, const QString &text)
{
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box, Qt::AlignCenter, text);
}

void drawArrow(QPainter &painter, QPoint from, QPoint to, const QString &verb)
{
    painter.drawLine(from, to);
    painter.drawLine(to, to + QPoint(-6, -4));
    painter.drawLine(to, to + QPoint(-6, 4));
    painter.drawText(QRect(from.x(), from.y() - boxHeight, to.x() - from.x(), boxHeight - 3), Qt::AlignHCenter | Qt::AlignBottom, verb);
}

} // namespace

QList<PictureArrow> stateArrows(PageId page)
{
    if (page == PageId::Applications)
        return inWords(applicationArrows());
    return page == PageId::Referrals ? inWords(referralArrows()) : QList<PictureArrow>();
}

QString stateTable(const QList<PictureArrow> &arrows)
{
    const auto row = [](const QString &cell, const QString &from, const QString &verb, const QString &to) {
        return u"<tr><%1 align=\"left\">%2</%1><%1 align=\"left\">%3</%1><%1 align=\"left\">%4</%1></tr>"_s.arg(cell, from.toHtmlEscaped(), verb.toHtmlEscaped(), to.toHtmlEscaped());
    };
    QString rows = row(u"th"_s, Words::tr("State"), Words::tr("What is done"), Words::tr("Next state"));
    for (const PictureArrow &arrow : arrows)
        rows += row(u"td"_s, arrow.from, arrow.verb, arrow.to);
    return u"<table cellpadding=\"3\">%1</table>"_s.arg(rows);
}

QImage statePicture(const QList<PictureArrow> &arrows, const QFont &font, qreal scale)
{
    const QFontMetrics metrics(font);
    const int left = widest(arrows, metrics, &PictureArrow::from);
    const int line = widest(arrows, metrics, &PictureArrow::verb) + 2 * margin;
    const int right = widest(arrows, metrics, &PictureArrow::to);
    const QSize size(left + line + right + 2, int(arrows.size()) * rowHeight + 2);
    QImage picture(size * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QApplication::palette().color(QPalette::Text));
    QString before;
    int branch = 0;
    for (int row = 0; row < arrows.size(); ++row) {
        const PictureArrow &arrow = arrows.at(row);
        const int top = row * rowHeight + rowHeight - boxHeight;
        const int middle = top + boxHeight / 2;
        const bool first = arrow.from != before;
        if (first) {
            drawBox(painter, QRect(1, top, left, boxHeight), arrow.from);
            branch = top + boxHeight;
        } else { // a branch of the line that goes down from the state's box
            painter.drawLine(left / 2, branch, left / 2, middle);
            branch = middle;
        }
        if (!first)
            painter.drawLine(left / 2, middle, left, middle);
        drawArrow(painter, {left + 1, middle}, {left + line, middle}, arrow.verb);
        drawBox(painter, QRect(left + line + 1, top, right - 1, boxHeight), arrow.to);
        before = arrow.from;
    }
    return picture;
}

} // namespace kezek::help
