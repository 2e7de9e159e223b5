// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace kezek {

/// Above the page while there is no connection to the office's server: since when, why, and that it comes back by itself.
class ConnectionBanner : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionBanner(QWidget *parent = nullptr);
    /// `since`: the last answer, by the server's clock; null when there was none.
    void showTrouble(const Error &why, const QDateTime &since);
    /// An answer came. True when the banner was there.
    bool leave();
    void retranslate();
    QString text() const;

signals:
    void tryNow();

private:
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_try;
    std::optional<Error> m_trouble;
    QDateTime m_since;
};

} // namespace kezek
