// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"
#include "documents/tables/tablewriters.h"
#include "domain/workingcalendar.h"

#include <QSaveFile>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const TableValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const double *number = std::get_if<double>(&value))
        return QString::number(*number);
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
        QStringList heads;
        for (const TableColumn &column : columns.columns)
            heads.append(language ? column.heading(*language) : column.name);
        return write((language ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + csvLine(heads, m_separator));
    }
    Done row(const TableValues &values) override
    {
        QStringList cells;
        for (const TableValue &value : values)
            cells.append(textOf(value));
        return write(csvLine(cells, m_separator));
    }
    Done finish() override { return m_file.commit() ? Done() : unwritable(); }

private:
    Done write(const QByteArray &line) { return m_file.write(line) == line.size() ? Done() : unwritable(); }
    tl::unexpected<Error> unwritable() const { return refuse(ErrorCode::FileUnwritable, {}, {m_file.fileName()}, m_file.errorString()); }

    QSaveFile m_file;
    QChar m_separator;
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
