// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>

namespace kezek {

/// A body that can be read once. QNetworkAccessManager silently repeats a POST whose connection closes before the answer;
/// a body that it cannot rewind is the way to forbid that (the error is then ContentReSendError).
class OnceOnlyBody : public QIODevice {
public:
    explicit OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 n = std::min<qint64>(most, m_bytes.size() - m_read);
        if (n == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, n, data);
        m_read += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace kezek
