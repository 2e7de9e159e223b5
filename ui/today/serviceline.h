// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/officerepositories.h"

#include <QLabel>

#include <optional>

namespace kezek {

/// How the worker service of an office on a server goes. Not there on an embedded office, which needs none.
class ServiceLine : public QLabel {
    Q_OBJECT
public:
    explicit ServiceLine(QWidget *parent = nullptr);

    void setState(const std::optional<WorkerServiceState> &state, const QDateTime &now);
    void clear() { setState({}, {}); }
    void retranslate();

private:
    bool isSilent() const;
    QString sentence() const;

    std::optional<WorkerServiceState> m_state;
    QDateTime m_now;
};

} // namespace kezek
