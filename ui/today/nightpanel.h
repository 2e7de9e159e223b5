// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/readers.h"

namespace kezek {

class RowTable;

/// What the night run would do if nobody did anything today.
class NightPanel : public Card {
    Q_OBJECT
public:
    explicit NightPanel(QWidget *parent = nullptr);
    void setPreview(const NightPreview &preview);
    void clear();
    void retranslate();

private:
    using Line = std::pair<QString, int>;

    QList<Line> lines() const;

    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_note;
    RowTable *m_table;
    RowsModel<Line> *m_model;
    NightPreview m_preview;
    bool m_known = false;
};

} // namespace kezek
