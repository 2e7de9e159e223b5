// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/entities.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kezek {

class OfficeClient;

/// Stands on the page as long as the groups' last move can be undone, for those who may; hidden otherwise.
class YearMoveBanner : public QFrame {
    Q_OBJECT
public:
    explicit YearMoveBanner(OfficeClient &client, QWidget *parent = nullptr);
    void reload();
    void retranslate();

signals:
    void undoWanted(const kezek::YearMove &move);

private:
    OfficeClient &m_client;
    std::optional<YearMove> m_move;
    QLabel *m_label;
    QPushButton *m_undo;
};

} // namespace kezek
