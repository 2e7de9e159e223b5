// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "support/builders.h"

#include <queue>

namespace kezek::test {

struct ReportOfficeSize {
    int applications = 1500;
    int kindergartens = 4;
    int groupsEach = 4;
    int seatsEach = 30;
    QDate from{2023, 12, 4}; ///< before the clock of Kazakhstan was put back
};

/// An office's past, drawn from a seed and written straight into the tables: every state, cause and way out, dates that are back-dated and
/// corrected, seats that stand idle. The rows agree with each other where the reports look; people, texts and numbers are only as good as needed.
class ReportOffice {
public:
    ReportOffice(SqlSession &session, const QDateTime &now, const ReportOfficeSize &size, quint32 seed);
    void fill();

private:
    struct FreeSeat {
        qint64 since;
        qint64 seat;
        bool operator<(const FreeSeat &other) const { return std::tie(since, seat) > std::tie(other.since, other.seat); } // the earliest first
    };
    struct Child {
        qint64 id = 0;
        QDate born;
        QString category;
        qint64 filed = 0;
        qint64 sequence = 0;
        qint64 recorded = 0;
    };
    /// How an application's row ends.
    struct End {
        QString state;
        std::optional<qint64> registered;
        std::optional<qint64> ended;
        QString cause;
    };

    qint64 upTo(qint64 most) { return qint64(m_engine() % quint64(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <class T> const T &oneOf(const QList<T> &list) { return list[qsizetype(upTo(list.size() - 1))]; }
    qint64 days(int most) { return upTo(qint64(most) * 86400000); }

    void insert(const char *table, const char *columns, const QVariantList &values);
    void addPeople();
    void addPlaces();
    void addSeat(qint64 group, int number, qint64 opened);
    void addApplication(int index);
    End live(const Child &child);
    std::optional<End> inQueue(const Child &child, qint64 entered, qint64 registered);
    /// Issued and ended; when it is over and the child waits again, from when and why.
    End refer(const Child &child, qint64 wanted, qint64 registered);
    void addReferral(const Child &child, qint64 seat, const QString &state, qint64 issued, std::optional<qint64> ended, std::optional<qint64> released, bool extended);
    void publish(qint64 seat, qint64 at, std::optional<qint64> ended, const QString &cause);
    void enter(const Child &child, const QString &category, qint64 at, const QString &cause, std::optional<qint64> left = {}, const QString &leftCause = {});
    void addRow(const Child &child, const End &end);
    void addMessage(const Child &child, qint64 at, const QString &kind);
    void addJournal(qint64 at, std::optional<qint64> worker, const QString &verb, qint64 application, const QString &before = QStringLiteral("{}"), const QString &after = QStringLiteral("{}"));
    void addEdits(const Child &child);
    void addQuestion(qint64 application);
    void offerTheRest();

    SqlSession &m_session;
    qint64 m_now;
    ReportOfficeSize m_size;
    std::mt19937_64 m_engine;
    std::priority_queue<FreeSeat> m_free;
    QList<qint64> m_districts, m_workers;
    qint64 m_terminal = 0;
    qint64 m_kindergarten = 0, m_group = 0, m_seat = 0, m_referral = 0, m_bulletin = 0, m_publication = 0, m_entry = 0;
    QHash<const char *, QString> m_statements;
    QHash<qint64, qint64> m_freeSince; ///< by seat
};

} // namespace kezek::test
