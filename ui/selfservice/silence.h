// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace kezek {

/// How long nobody has touched the terminal. GUI thread.
class Silence : public QObject {
    Q_OBJECT
public:
    static constexpr int warning = 15; ///< seconds before the end in which it is said

    /// `second`: how long a second takes; 0: none passes by itself, only by pass().
    explicit Silence(std::chrono::milliseconds second, QObject *parent = nullptr);

    void setLimit(int seconds);
    /// Begins to count anew.
    void touched();
    void pass(int seconds = 1);
    /// Until the end; counts on from the limit when that has come.
    int left() const { return m_left; }
    bool isWarning() const { return m_left <= warning; }

signals:
    /// Another second has passed, or somebody touched after a warning.
    void changed();
    void over();

private:
    QTimer m_timer;
    int m_limit = 60;
    int m_left = 60;
};

} // namespace kezek
