// SPDX-License-Identifier: GPL-3.0-or-later
#include "given.h"

#include "domain/calendarfile.h"
#include "support/places.h"

#include <QFile>

namespace kezek::given {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(test::testData(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<QStringList> rowsOf(const QString &name)
{
    QList<QStringList> rows;
    for (const QString &line : textOf(name).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.trimmed().remove(u'"').split(u','));
    rows.removeFirst();
    return rows;
}

const WorkingCalendar &shippedCalendar()
{
    static const WorkingCalendar calendar = [] {
        const QList<int> years{2024, 2025, 2026, 2027};
        QList<WorkingCalendar::Day> days;
        for (const int year : years) {
            const auto read = parseCalendarFile(textOf(u"../../resources/calendars/%1.csv"_s.arg(year)));
            if (!read)
                qFatal("the calendar of %d is not understood", year);
            days += *read;
        }
        return WorkingCalendar(years, days);
    }();
    return calendar;
}

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QDateTime instant(const QString &localIso)
{
    const QDateTime shown = QDateTime::fromString(localIso, Qt::ISODate);
    return instantOf(shown.date(), shown.time());
}

Iin iinBorn(QDate birthDate, int serial)
{
    const QString century = birthDate.year() < 2000 ? u"3"_s : u"5"_s;
    for (int number = serial * 2;; ++number) {
        const QString eleven = birthDate.toString(u"yyMMdd"_s) + century + u"%1"_s.arg(number, 4, 10, QChar(u'0'));
        const int check = Iin::checkDigit(eleven);
        if (check >= 0)
            return *Iin::parse(eleven + QString::number(check));
    }
}

Application waiting(qint64 id, QDate birthDate)
{
    const QDate parentBorn(1990, 5, 17);
    const int serial = static_cast<int>(id);
    const Child child{iinBorn(birthDate, serial), {u"Сериков"_s, u"Әли"_s, {}}, birthDate, Sex::Male, {}};
    const Applicant parent{iinBorn(parentBorn, serial), {u"Серикова"_s, u"Айгүл"_s, {}}};
    // An Application has no empty value, since there is no empty IIN: every member is named once, here.
    return {{id},
            0,
            ApplicationNumber(2026, serial),
            ApplicationState::Waiting,
            Source::Counter,
            child,
            parent,
            {},
            {},
            Language::Kazakh,
            PriorityCategory::General,
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            0,
            {},
            {},
            {},
            {}};
}

Group group(qint64 id, QDate bornFrom, QDate bornUntil)
{
    Group made;
    made.id = {id};
    made.bornFrom = bornFrom;
    made.bornUntil = bornUntil;
    return made;
}

} // namespace kezek::given
