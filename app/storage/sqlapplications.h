// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/repositories.h"

namespace kezek {

/// Applications with their phones and wishes, and what is kept beside them.
class SqlApplications : public Applications {
public:
    explicit SqlApplications(SqlSession &session) : m_session(session) {}

    Result<Application> get(ApplicationId id) override;
    Result<QList<Application>> getAll(const QList<ApplicationId> &ids) override;
    Result<std::optional<Application>> byNumber(const ApplicationNumber &number) override;
    Result<std::optional<Application>> liveOfChild(const Iin &child, ApplicationId except) override;
    Result<std::optional<Application>> latestOfChild(const Iin &child) override;
    Result<std::optional<Application>> enrolledOfChild(const Iin &child) override;
    Result<ApplicationId> insert(const Application &application) override;
    Done update(const Application &before, const Application &after) override;
    Result<int> nextSequence(int year) override;
    Result<int> familiesWithPhone(const PhoneNumber &phone, ApplicationId except) override;
    Result<QList<Application>> bornNotAfter(QDate day) override;
    Result<QList<Application>> benefitsExpiredBefore(QDate day) override;
    Result<QList<Application>> waitingBornBetween(QDate from, QDate until, const QDateTime &at) override;
    Done addPhoneHistory(const PhoneHistoryRow &row) override;
    Result<QList<PhoneHistoryRow>> phoneHistory(ApplicationId id) override;
    Result<qint64> addWrittenRequest(const WrittenRequest &request) override;

    /// For readers of storage. `rest`: what follows "FROM application a", with its conditions, order and limit.
    Result<QList<Application>> load(const QString &rest, const QVariantList &values);

private:
    Result<std::optional<Application>> first(const QString &rest, const QVariantList &values);
    Result<std::optional<Application>> ofChild(const Iin &child, const QString &rest, ApplicationId except = {});

    SqlSession &m_session;
};

} // namespace kezek
