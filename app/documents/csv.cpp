// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv.h"

#include <QStringDecoder>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> textOf(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.contains('\0'))
        return refuse(ErrorCode::FileNotText);
    // Stateless: a letter that the file's end cuts in two is an error as well.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return refuse(ErrorCode::FileNotText);
    for (const QChar c : text)
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t')
            return refuse(ErrorCode::FileNotText);
    return text;
}

QChar separatorOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = end < 0 ? text : text.left(end);
    QChar best = u',';
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')})
        if (first.count(candidate) > first.count(best))
            best = candidate;
    return best;
}

/// Splits text into rows; a row's line is where it begins.
class Splitter {
public:
    Splitter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<QList<CsvTable::Row>> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (m_quoted)
                i += insideQuotes(c, i);
            else if (c == u'"' && m_cell.isEmpty())
                m_quoted = true;
            else if (c == m_separator)
                endCell();
            else if (c == u'\n')
                endRow();
            else if (c != u'\r')
                m_cell += c;
        }
        if (m_quoted)
            return refuse(ErrorCode::FieldNotUnderstood, {}, {m_row.line});
        endRow();
        return m_rows;
    }

private:
    /// How many characters more were read.
    qsizetype insideQuotes(QChar c, qsizetype i)
    {
        if (c == u'"' && i + 1 < m_text.size() && m_text.at(i + 1) == u'"') {
            m_cell += c;
            return 1;
        }
        if (c == u'"') {
            m_quoted = false;
            return 0;
        }
        m_line += c == u'\n';
        m_cell += c;
        return 0;
    }

    void endCell()
    {
        m_row.cells.append(m_cell.trimmed());
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_row.cells.size() > 1 || !m_row.cells.first().isEmpty())
            m_rows.append(m_row);
        ++m_line;
        m_row = {m_line, {}};
    }

    const QString &m_text;
    QChar m_separator;
    QList<CsvTable::Row> m_rows;
    CsvTable::Row m_row{1, {}};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
};

} // namespace

Result<CsvTable> parseCsv(const QByteArray &bytes)
{
    KEZEK_TRY(const QString text, textOf(bytes));
    KEZEK_TRY(QList<CsvTable::Row> rows, Splitter(text, separatorOf(text)).run());
    if (rows.isEmpty())
        return refuse(ErrorCode::FileNotText);
    CsvTable table;
    for (const QString &column : rows.takeFirst().cells)
        table.columns.append(column.toLower());
    table.rows = std::move(rows);
    return table;
}

QByteArray csvLine(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needs = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        quoted.append(needs ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell);
    }
    return quoted.join(separator).toUtf8() + "\r\n";
}

} // namespace kezek
