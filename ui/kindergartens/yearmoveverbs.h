// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/seats/moveyear.h"

#include <QObject>

namespace kezek {

class OfficeClient;

/// The move into a school year and its undo, from a page: reads the plan, opens the dialog, says what was done.
class YearMoveVerbs : public QObject {
    Q_OBJECT
public:
    /// `window` is what the dialogs stand over; it owns this.
    YearMoveVerbs(OfficeClient &client, QWidget *window);

    /// Only who may move groups sees anything of it.
    bool offered() const;
    void move();
    void undo(const YearMove &move);

signals:
    void done(const QString &what);
    void failed(const kezek::Error &error);

private:
    void open(const YearPlan &plan);

    OfficeClient &m_client;
    QWidget *m_window;
    bool m_reading = false; ///< one press, one dialog
};

} // namespace kezek
