// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/drawnpages.h"

#include "documents/template.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMarginsF margins(18, 15, 18, 15); // mm
constexpr double footPoints = 16;
const QColor footInk(0x5b, 0x6b, 0x7a);

QFont paperFont(double points)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    return font;
}

/// The chart is an object of the document, so that it keeps its place on the page and is drawn in lines and letters, not in dots.
void insertChart(QTextDocument &document, PaperChartObject &object)
{
    QTextCursor mark = document.find(QString(chartMark));
    if (mark.isNull())
        return;
    document.documentLayout()->registerHandler(PaperChartObject::type, &object);
    QTextCharFormat format;
    format.setObjectType(PaperChartObject::type);
    mark.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void prepare(QTextDocument &document, const DrawnPages &pages, QPagedPaintDevice &device, QSizeF pageSize, std::optional<PaperChartObject> &chart)
{
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paperFont(10));
    document.setDefaultStyleSheet(QString::fromUtf8(documentResource(u"paper.css"_s)));
    document.addResource(QTextDocument::ImageResource, QUrl(u"qr"_s), pages.qr);
    document.setDocumentMargin(0);
    document.setHtml(pages.html);
    // Before the pages are cut: what is put in afterwards pushes the end of the document off the last page.
    if (pages.chart)
        insertChart(document, chart.emplace(*pages.chart, pageSize.width(), device.logicalDpiY()));
    document.setPageSize(pageSize);
}

void drawPage(QPainter &painter, QTextDocument &document, int index, QSizeF size)
{
    const QRectF visible(0, index * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -visible.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = visible;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(visible);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFoot(QPainter &painter, const DrawnPages &pages, int index, int count, QSizeF whole)
{
    painter.save();
    painter.setFont(paperFont(8));
    painter.setPen(footInk);
    const QRectF line(QPointF(0, 0), whole);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, pages.footLeft);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, pages.pageWord.arg(index + 1).arg(count));
    painter.restore();
}

} // namespace

Done drawPages(const DrawnPages &pages, QPagedPaintDevice &device)
{
    // A printer that cannot keep these margins keeps its own.
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(pages.isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(margins, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return refuse(ErrorCode::PrinterFailed);

    const QSizeF whole(device.width(), device.height());
    const QSizeF text(whole.width(), whole.height() - footPoints * device.logicalDpiY() / 72.0);
    std::optional<PaperChartObject> chart;
    QTextDocument document;
    prepare(document, pages, device, text, chart);
    const int count = document.pageCount();
    for (int index = 0; index < count; ++index) {
        if (index > 0 && !device.newPage())
            return refuse(ErrorCode::PrinterFailed);
        drawPage(painter, document, index, text);
        drawFoot(painter, pages, index, count, whole);
    }
    return painter.end() ? Done() : refuse(ErrorCode::PrinterFailed);
}

} // namespace kezek
