// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>

/// Judges whether what a window writes stands out from what it is written on. The window is drawn into a picture; before each text the
/// picture below it is looked at, so that ink and ground are known as they are, without the grey of smoothed edges.
namespace kezek::test {

constexpr double leastForText = 4.5; // WCAG 2.1, 1.4.3
constexpr double leastForMarks = 3;  // 1.4.11

inline double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

inline double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// What is half transparent lets its ground through.
inline QColor laidOn(const QColor &ink, const QColor &ground)
{
    const auto mixed = [part = ink.alphaF()](float a, float b) { return a * part + b * (1 - part); };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()), mixed(ink.blueF(), ground.blueF()));
}

struct Writing {
    QString text;
    QColor ink, ground;
};

/// Draws everything into the picture, and notes the texts.
class InkEngine : public QPaintEngine {
public:
    InkEngine(QImage &picture, QList<Writing> &texts) : QPaintEngine(AllFeatures), m_picture(picture), m_texts(texts) {}

    bool begin(QPaintDevice *) override { return m_inner.begin(&m_picture); }
    bool end() override { return m_inner.end(); }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags dirty = now.state();
        m_inner.setTransform(now.transform());
        m_inner.setPen(now.pen());
        m_inner.setBrush(now.brush());
        m_inner.setBrushOrigin(now.brushOrigin());
        m_inner.setFont(now.font());
        m_inner.setOpacity(now.opacity());
        m_inner.setRenderHints(m_inner.renderHints(), false);
        m_inner.setRenderHints(now.renderHints());
        if (dirty & DirtyBackground)
            m_inner.setBackground(now.backgroundBrush());
        if (dirty & DirtyCompositionMode)
            m_inner.setCompositionMode(now.compositionMode());
    }
    void drawPath(const QPainterPath &path) override { clipped([&] { m_inner.drawPath(path); }); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        clipped([&] { mode == PolylineMode ? m_inner.drawPolyline(points, count) : m_inner.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill); });
    }
    void drawPixmap(const QRectF &room, const QPixmap &pixmap, const QRectF &from) override { clipped([&] { m_inner.drawPixmap(room, pixmap, from); }); }
    void drawImage(const QRectF &room, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        clipped([&] { m_inner.drawImage(room, image, from, flags); });
    }
    void drawTiledPixmap(const QRectF &room, const QPixmap &pixmap, const QPointF &from) override { clipped([&] { m_inner.drawTiledPixmap(room, pixmap, from); }); }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRect seen = m_inner.transform().mapRect(box).toAlignedRect() & m_picture.rect() & systemClip().boundingRect();
        if (!seen.isEmpty() && !item.text().trimmed().isEmpty())
            note(item.text(), groundIn(seen));
        // Drawn as Qt draws a path, or what is written later over it would be judged by an empty ground.
        QPainterPath letters;
        letters.addText(at, item.font(), item.text());
        clipped([&] { m_inner.fillPath(letters, m_inner.pen().color()); });
    }

private:
    template <class Draw> void clipped(Draw draw)
    {
        const QTransform transform = m_inner.transform();
        m_inner.resetTransform();
        QRegion room = systemClip();
        if (painter()->hasClipping())
            room = (room.isEmpty() ? QRegion(m_picture.rect()) : room) & transform.map(painter()->clipRegion());
        room.isEmpty() && !painter()->hasClipping() ? m_inner.setClipping(false) : m_inner.setClipRegion(room);
        m_inner.setTransform(transform);
        draw();
    }
    void note(const QString &text, const QColor &ground) { m_texts.append({text, laidOn(m_inner.pen().color(), ground), ground}); }
    /// The colour that most of the place has.
    QColor groundIn(const QRect &place) const
    {
        QHash<QRgb, int> pixels;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                ++pixels[m_picture.pixel(x, y)];
        const auto most = std::max_element(pixels.cbegin(), pixels.cend());
        return QColor(most.key());
    }

    QImage &m_picture;
    QList<Writing> &m_texts;
    QPainter m_inner;
};

class InkDevice : public QPaintDevice {
public:
    explicit InkDevice(QSize size) : m_picture(size, QImage::Format_RGB32), m_engine(m_picture, texts) { m_picture.fill(Qt::magenta); }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QImage &picture() const { return m_picture; }

    QList<Writing> texts;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_picture.width();
        case PdmHeight: return m_picture.height();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        case PdmDepth: return m_picture.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_picture.logicalDpiY();
        default: return 0;
        }
    }

private:
    QImage m_picture;
    mutable InkEngine m_engine;
};

/// Everything that is written in a window now. What cannot be worked now need not stand out.
inline QList<Writing> writingsIn(QWidget &window)
{
    InkDevice device(window.size());
    window.render(&device);
    return device.texts;
}

/// Each text that stands out too little, as a sentence; `spared` is the ink of what cannot be worked now.
inline QStringList faintAmong(const QList<Writing> &drawn, const QColor &spared)
{
    QStringList faint;
    for (const Writing &writing : drawn) {
        if (writing.text.trimmed() == QStringLiteral("■"))
            continue; // a sample of a chart's colour, with its name beside it
        const double ratio = contrast(writing.ink, writing.ground);
        if (ratio < leastForText && writing.ink.rgb() != spared.rgb())
            faint << QStringLiteral("“%1”: %2 on %3 is %4 : 1").arg(writing.text, writing.ink.name(), writing.ground.name()).arg(ratio, 0, 'f', 2);
    }
    faint.removeDuplicates();
    return faint;
}

inline QStringList faintIn(QWidget &window, const QColor &spared) { return faintAmong(writingsIn(window), spared); }

} // namespace kezek::test
