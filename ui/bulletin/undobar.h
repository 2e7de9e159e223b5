// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/bulletindata.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kezek {

/// Says of the last bulletin what is in it and until when it can be taken back, as long as it can; hidden otherwise.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    /// `may`: why this worker cannot undo. `now` is the store's.
    void showFor(const std::optional<UndoableBulletin> &undoable, const QDateTime &now, const Done &may);
    void setBusy(bool busy);
    bool isLive() const;
    void retranslate();
    QString text() const;

signals:
    void undoWanted();
    void ended(); ///< the term is over

private:
    std::optional<UndoableBulletin> m_undoable;
    QString m_whyNot;
    bool m_busy = false;
    QTimer m_end;
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace kezek
