// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workingcalendar.h"
#include "storage/sqlsession.h"
#include "usecases/reports/report.h"

#include <QMap>
#include <QSet>

namespace kezek::test {

/// A report's rows, each as one line of its cells.
struct ReportLines {
    QStringList figures, chart, table;
};
ReportLines linesOf(const Report &report);

/// The reports once more, by reading whole tables and asking each row in turn: no SQL but SELECT … FROM one table, no arithmetic of days but
/// the domain's clock. Slow on purpose, and written from the definitions alone.
class Recount {
public:
    Recount(SqlSession &session, const QDateTime &now);
    ReportLines of(const ReportQuery &query);
    /// The applications behind a row.
    QSet<qint64> applications(const ReportQuery &query, const QString &key);
    void setCalendar(const WorkingCalendar &calendar) { m_calendar = calendar; }

private:
    struct App {
        qint64 id = 0;
        QString source, category, cause;
        QDate born;
        qint64 home = 0;
        QDateTime filed, due, registered, ended;
        QString language;      ///< first wish
        qint64 district = 0;   ///< first wish, else home
        qint64 decider = -1;
        QDateTime settled() const { return registered.isValid() ? registered : ended; }
    };
    struct Entry {
        qint64 app = 0;
        int year = 0;
        QString category, enteredCause, leftCause;
        QDateTime entered, left;
        bool standsBefore(const QDateTime &end) const { return entered < end && (!left.isValid() || left >= end); }
    };
    struct Seat {
        qint64 id = 0, group = 0;
        QDateTime closed, freeSince;
    };
    struct Group {
        qint64 id = 0, kindergarten = 0, norm = 0;
        QString name, language;
        QDate born;
        QDateTime opened, closed, ended;
    };
    struct Place {
        QString name;
        qint64 district = 0;
    };
    struct Held {
        qint64 id = 0, app = 0, seat = 0;
        QString state, category;
        QDateTime issued, extended, ended, released;
    };
    struct Offer {
        qint64 seat = 0;
        QDateTime at, ended;
        QString cause;
    };
    struct Sms {
        qint64 app = 0;
        QString kind, state;
        QDateTime created, accepted;
        qint64 parts = 0;
        std::optional<qint64> cost;
    };
    struct Note {
        qint64 worker = 0, app = 0;
        QString verb;
        QDateTime at;
        QJsonObject before, after;
    };
    struct Question {
        qint64 app = 0, worker = 0;
        QString source;
        QDateTime asked, answered;
    };

    void load(SqlSession &session);
    bool inPeriod(const QDateTime &instant) const;
    bool takes(const App &app, bool category = true) const;
    bool takes(const Entry &entry) const;
    bool takes(const Group &group) const;
    QString stateOf(const Seat &seat, const QDateTime &end) const;
    QDateTime end() const;
    QList<QDate> mondays() const;
    QString weekOf(const QDateTime &instant) const;
    bool isAbout(const App &app, const QStringList &key) const;
    QString nameOf(qint64 worker) const;
    bool isTransfer(const Held &held) const;
    QList<bool> edits(const Note &note) const;
    qint64 daysBack(const Note &note) const; ///< -1: not back-dated

    void registration(ReportLines &lines);
    void queueSizes(ReportLines &lines);
    void occupancy(ReportLines &lines);
    void hiddenSeats(ReportLines &lines);
    void fates(ReportLines &lines);
    void demand(ReportLines &lines);
    void movement(ReportLines &lines);
    void delivery(ReportLines &lines);
    void backDating(ReportLines &lines);
    void inquiries(ReportLines &lines);
    void workLoad(ReportLines &lines);

    ReportQuery m_query;
    QDateTime m_now;
    QMap<qint64, App> m_apps;
    QList<Entry> m_entries;
    QList<Seat> m_seats;
    QMap<qint64, Group> m_groups;
    QMap<qint64, Place> m_places;
    QList<Held> m_held;
    QHash<qint64, QList<Held>> m_heldOfSeat;
    QHash<qint64, QList<Offer>> m_offersOfSeat;
    QList<Sms> m_messages;
    QList<Note> m_journal;
    QList<Question> m_questions;
    QMap<qint64, QString> m_workers, m_roles, m_districts;
    WorkingCalendar m_calendar;
};

} // namespace kezek::test
