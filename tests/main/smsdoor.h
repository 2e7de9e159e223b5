// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace kezek::test {

/// A provider of the test's own that answers as Kannel does, on a free port of 127.0.0.1. Notes every text that it was given, and can leave
/// those with a certain word without an answer.
class SmsDoor : public QObject {
    Q_OBJECT
public:
    SmsDoor();

    QString url() const;
    void holdWith(const QString &word) { m_word = word; }
    const QStringList &received() const { return m_received; }

private:
    void greet();
    void read(QTcpSocket *caller);

    QTcpServer m_server;
    QString m_word;
    QStringList m_received;
};

} // namespace kezek::test
