// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace kezek {

/// A row of buttons that goes on in the next line where it has no more room: their words are of different lengths in each language.
class FlowRow : public QLayout {
    Q_OBJECT
public:
    explicit FlowRow(int spacing);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay(QRect(0, 0, width, 0), true); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// Puts the items there, or only measures; the height that is taken.
    int lay(const QRect &rect, bool onlyMeasure) const;

    QList<QLayoutItem *> m_items;
};

} // namespace kezek
