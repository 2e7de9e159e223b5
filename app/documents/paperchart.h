// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/report.h"

#include <QObject>
#include <QTextObjectInterface>

namespace kezek {

/// What a chart on paper shows: stacked bars over the first column.
struct PaperChart {
    ReportTable table;
    Language language = Language::Russian;
};

/// Stands in a paper's HTML where its chart belongs.
constexpr QChar chartMark{0xE000};

/// Draws a chart into a document, in lines and letters: sharp at any size, its words found by a search.
class PaperChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    /// `width`: of the text, in the device's dots.
    PaperChartObject(PaperChart chart, double width, int dotsPerInch) : m_chart(std::move(chart)), m_width(width), m_dots(dotsPerInch) {}

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &room, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    PaperChart m_chart;
    double m_width;
    int m_dots;
};

} // namespace kezek
