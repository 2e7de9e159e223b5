// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/common/toldclock.h"
#include "usecases/ports/readers.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace kezek {

/// The last line of the window: whether all is saved, when it was read, what SMS wait, and the office's clock.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    /// One sentence on what was done, in place of "saved" for a while.
    void say(const QString &text);
    void setCounts(const TodayCounts &counts);
    void setNow(const QDateTime &now);
    /// The office's data does not answer.
    void setLost(const Error &error);
    /// Why no SMS leaves at present: shown until it is over.
    void setSmsTrouble(const std::optional<Error> &trouble);
    void setUpdated();
    void retranslate();

signals:
    void minuteBegan(); ///< times left on the page are to be written anew

private:
    void tick();
    void showState();
    void showUpdated();
    void showMessages();

    QLabel *m_state;
    QLabel *m_updated;
    QLabel *m_messages;
    QLabel *m_clock;
    QTimer m_tick;
    QTimer m_saidFor;
    ToldClock m_server;
    QDateTime m_updatedAt;
    int m_minute = -1;
    QString m_said;
    std::optional<Error> m_lost;
    std::optional<TodayCounts> m_counts;
    std::optional<Error> m_smsTrouble;
};

} // namespace kezek
