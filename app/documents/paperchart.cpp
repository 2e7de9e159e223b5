// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperchart.h"

#include "usecases/reports/reportlook.h"
#include "words/cellwords.h"
#include "words/words.h"

#include <QPainter>

#include <cmath>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double heightInches = 2.4;
constexpr double barPart = 0.63; ///< of the room that a bar has
const QColor ink(0x1b, 0x27, 0x33);
const QColor axisInk(0x5b, 0x6b, 0x7a);
const QColor gridInk(0xdf, 0xe5, 0xea);

QColor inkOf(SeriesLook look)
{
    switch (look) {
    case SeriesLook::First: return {0x1f, 0x6f, 0xb2};
    case SeriesLook::Second: return {0x56, 0xb8, 0x81};
    case SeriesLook::Third: return {0xf2, 0xb3, 0x3d};
    case SeriesLook::Fourth: return {0x7f, 0x9b, 0xb3};
    case SeriesLook::Fifth: return {0x21, 0x48, 0x6a};
    case SeriesLook::Bad: return {0xc8, 0x45, 0x2f};
    }
    Q_UNREACHABLE();
}

double amountOf(const TableValue &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return double(*whole);
    const double *part = std::get_if<double>(&value);
    return part ? *part : 0;
}

/// 1, 2 or 5 times a power of ten, so that at most five lines stand below the highest bar.
double stepFor(double highest)
{
    constexpr double mostLines = 5;
    const double least = std::max(1.0, highest / mostLines);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least)
            return times * power;
    return 10 * power;
}

/// One drawing of one chart; sizes in the device's dots.
class Drawing {
public:
    Drawing(QPainter &painter, const QRectF &room, const PaperChart &chart)
        : m_painter(painter), m_chart(chart), m_columns(tableColumns(chart.table.columns)), m_looks(seriesLooks(m_columns))
    {
        QFont font = painter.font();
        font.setPointSizeF(8);
        painter.setFont(font);
        m_line = QFontMetricsF(font, painter.device()).height();
        for (const ReportRow &row : chart.table.rows)
            m_highest = std::max(m_highest, sumOf(row));
        m_step = stepFor(m_highest);
        const double left = widthOf(words::number(qint64(m_highest))) + m_line / 2;
        m_plot = room.adjusted(left, m_line / 2, 0, -3 * m_line);
        m_slot = m_plot.width() / double(std::max<qsizetype>(1, chart.table.rows.size()));
    }

    void draw()
    {
        drawGrid();
        for (qsizetype i = 0; i < m_chart.table.rows.size(); ++i)
            drawBar(i);
        drawLabels();
        drawLegend();
    }

private:
    static double sumOf(const ReportRow &row)
    {
        double sum = 0;
        for (qsizetype i = 1; i < row.values.size(); ++i)
            sum += amountOf(row.values.at(i));
        return sum;
    }
    double widthOf(const QString &text) const { return QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text); }
    double heightAt(double value) const { return m_plot.bottom() - value / std::max(1.0, m_highest) * m_plot.height(); }

    void drawGrid()
    {
        for (double value = 0; value <= m_highest; value += m_step) {
            const double y = heightAt(value);
            m_painter.setPen(QPen(gridInk, m_line / 16));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(axisInk);
            const QRectF room(m_plot.left() - 100 * m_line, y - m_line / 2, 99.6 * m_line, m_line);
            m_painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), words::number(qint64(value)));
        }
    }
    void drawBar(qsizetype index)
    {
        double below = 0;
        const TableValues &values = m_chart.table.rows.at(index).values;
        const double left = m_plot.left() + m_slot * (double(index) + (1 - barPart) / 2);
        for (qsizetype i = 1; i < values.size(); ++i) {
            const double above = below + amountOf(values.at(i));
            m_painter.fillRect(QRectF(QPointF(left, heightAt(above)), QPointF(left + m_slot * barPart, heightAt(below))), inkOf(m_looks.at(i - 1)));
            below = above;
        }
    }
    /// Those that have room.
    void drawLabels()
    {
        const auto textAt = [this](qsizetype i) { return words::cell(m_columns.columns.first(), m_chart.table.rows.at(i).values.first(), m_chart.language); };
        double widest = 1;
        for (qsizetype i = 0; i < m_chart.table.rows.size(); ++i)
            widest = std::max(widest, widthOf(textAt(i)) + m_line / 2);
        const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(widest / m_slot)));
        m_painter.setPen(axisInk);
        for (qsizetype i = 0; i < m_chart.table.rows.size(); i += every) {
            const double middle = m_plot.left() + m_slot * (double(i) + 0.5);
            m_painter.drawText(QRectF(middle - widest, m_plot.bottom() + m_line / 4, 2 * widest, m_line), int(Qt::AlignCenter), textAt(i));
        }
    }
    void drawLegend()
    {
        double x = m_plot.left();
        const double y = m_plot.bottom() + 1.7 * m_line;
        for (qsizetype i = 1; i < m_columns.columns.size(); ++i) {
            const QString text = m_columns.columns.at(i).heading(m_chart.language);
            m_painter.fillRect(QRectF(x, y + m_line / 4, m_line / 2, m_line / 2), inkOf(m_looks.at(i - 1)));
            m_painter.setPen(ink);
            m_painter.drawText(QPointF(x + 0.8 * m_line, y + 0.8 * m_line), text);
            x += 2 * m_line + widthOf(text);
        }
    }

    QPainter &m_painter;
    const PaperChart &m_chart;
    const TableColumns &m_columns;
    QList<SeriesLook> m_looks;
    double m_highest = 1;
    double m_step = 1;
    double m_line = 0; ///< height of one
    double m_slot = 0; ///< of one bar
    QRectF m_plot;
};

} // namespace

QSizeF PaperChartObject::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return {m_width, heightInches * m_dots};
}

void PaperChartObject::drawObject(QPainter *painter, const QRectF &room, QTextDocument *document, int, const QTextFormat &)
{
    painter->save();
    painter->setFont(document->defaultFont());
    Drawing(*painter, room, m_chart).draw();
    painter->restore();
}

} // namespace kezek
