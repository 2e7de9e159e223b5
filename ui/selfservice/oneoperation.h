// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/answer.h"
#include "usecases/officeclient.h"

namespace kezek {

/// A verb that one press runs once. After an answer that was lost the next press asks for the same operation, so that nothing is done twice;
/// what is asked for anew, or by the next family, is another one. Answers for a family that has gone are dropped.
class OneOperation {
public:
    explicit OneOperation(OfficeClient &client) : m_client(client) {}

    /// Something else is asked for from now on.
    void renew()
    {
        ++m_round;
        m_id = QUuid();
    }

    template <class V, class Then, class Otherwise> void run(const typename V::Input &input, QObject *context, Then then, Otherwise otherwise)
    {
        if (m_id.isNull())
            m_id = m_client.newOperation();
        answer(m_client.run<V>(input, m_id), context,
               [this, round = m_round, then](const typename V::Output &output) {
                   if (round != m_round)
                       return;
                   m_id = QUuid();
                   then(output);
               },
               [this, round = m_round, otherwise](const Error &error) {
                   if (round != m_round)
                       return;
                   if (!isUncertain(error))
                       m_id = QUuid();
                   otherwise(error);
               });
    }

private:
    /// Nobody knows whether it took effect.
    static bool isUncertain(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::OutcomeUnknown:
        case ErrorCode::DatabaseBusy:
        case ErrorCode::DatabaseMissing:
        case ErrorCode::DatabaseReadOnly:
        case ErrorCode::DatabaseDamaged:
        case ErrorCode::DiskFull:
        case ErrorCode::StorageFailed: return true;
        default: return false;
        }
    }

    OfficeClient &m_client;
    QUuid m_id;
    int m_round = 0;
};

} // namespace kezek
