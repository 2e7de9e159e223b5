// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "documents/tables/tablewriters.h"
#include "domain/workingcalendar.h"

#include <QSaveFile>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For people as office programs with Russian or Kazakh settings read numbers: 98,7 % · 2:14 · 286,55. For scripts with a point: 0.987,
/// whole minutes, tenge.
QString numberText(CellKind kind, double number, bool forPeople)
{
    constexpr double tiynOfTenge = 100;
    constexpr qint64 minutesOfHour = 60;
    QString text = QString::number(number, 'g', 15);
    if (kind == CellKind::Money)
        text = QString::number(number / tiynOfTenge, 'f', 2);
    else if (kind == CellKind::Share && forPeople)
        text = QString::number(number * 100, 'f', 1) + u'%';
    else if (kind == CellKind::Duration && forPeople)
        return u"%1:%2"_s.arg(qint64(number) / minutesOfHour).arg(qint64(number) % minutesOfHour, 2, 10, QChar(u'0'));
    return forPeople ? text.replace(u'.', u',') : text;
}

QString textOf(const TableValue &value, CellKind kind, bool forPeople)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return numberText(kind, double(*number), forPeople);
    if (const double *number = std::get_if<double>(&value))
        return numberText(kind, *number, forPeople);
    if (const QDate *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    const QDateTime *instant = std::get_if<QDateTime>(&value);
    return instant && instant->isValid() ? localDay(*instant).toString(Qt::ISODate) + u' ' + localTime(*instant).toString(u"HH:mm"_s) : QString();
}

class CsvWriter : public TableSink {
public:
    explicit CsvWriter(const QString &path) : m_file(path) {}
    bool open() { return m_file.open(QIODevice::WriteOnly); }

    Done begin(const TableColumns &columns, std::optional<Language> language) override
    {
        m_separator = language ? u';' : u',';
        // A second table stands below the first, after an empty line.
        const bool isFirst = std::exchange(m_kinds, {}).isEmpty();
        const QByteArray before = !isFirst ? QByteArray("\r\n") : language ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        m_forPeople = language.has_value();
        QStringList heads;
        for (const TableColumn &column : columns.columns) {
            heads.append(language ? column.heading(*language) : column.name);
            m_kinds.append(column.kind);
        }
        return write(before + csvLine(heads, m_separator));
    }
    Done row(const TableValues &values) override
    {
        QStringList cells;
        for (qsizetype i = 0; i < values.size(); ++i)
            cells.append(textOf(values.at(i), m_kinds.value(i), m_forPeople));
        return write(csvLine(cells, m_separator));
    }
    Done finish() override { return m_file.commit() ? Done() : unwritable(); }

private:
    Done write(const QByteArray &line) { return m_file.write(line) == line.size() ? Done() : unwritable(); }
    tl::unexpected<Error> unwritable() const { return refuse(ErrorCode::FileUnwritable, {}, {m_file.fileName()}, m_file.errorString()); }

    QSaveFile m_file;
    QChar m_separator;
    QList<CellKind> m_kinds;
    bool m_forPeople = false;
};

} // namespace

bool isWorkbook(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

Result<std::unique_ptr<TableSink>> csvWriter(const QString &path)
{
    auto writer = std::make_unique<CsvWriter>(path);
    if (!writer->open())
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    return writer;
}

Result<std::unique_ptr<TableSink>> tableWriter(const QString &path)
{
    return isWorkbook(path) ? xlsxWriter(path) : csvWriter(path);
}

} // namespace kezek
