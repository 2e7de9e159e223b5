// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/csvsource.h"

#include "documents/csv.h"
#include "documents/tables/csvencoding.h"
#include "documents/tables/tablelimits.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 1 << 16;

/// The separator of the first line that has one; quotations do not count.
QChar separatorOf(const QString &text)
{
    QHash<QChar, int> counts;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted && !counts.isEmpty())
            break;
        else if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            ++counts[c];
    }
    QChar best = u',';
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')})
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    return best;
}

/// Splits text into rows, piece by piece; a row's line is where it begins.
class Splitter {
public:
    explicit Splitter(QChar separator) : m_separator(separator) {}

    Done take(const QString &text)
    {
        for (const QChar c : text) {
            if (m_quoted)
                insideQuotes(c);
            else
                outside(c);
            if (m_cell.size() > mostCellLetters)
                return m_quoted ? unended() : refuse(ErrorCode::FileTooLarge);
            if (m_row.cells.size() > mostColumns)
                return refuse(ErrorCode::FileTooLarge);
        }
        return {};
    }
    Done end()
    {
        if (m_quoted && !m_maybeEnd)
            return unended();
        endRow();
        return {};
    }
    QList<TableRow> takeRows() { return std::exchange(m_rows, {}); }

private:
    tl::unexpected<Error> unended() const { return refuse(ErrorCode::FieldNotUnderstood, {}, {m_row.line}); }

    /// A quotation mark inside a quotation is its end, unless another one follows.
    void insideQuotes(QChar c)
    {
        if (m_maybeEnd && c != u'"') {
            m_quoted = m_maybeEnd = false;
            outside(c);
        } else if (c == u'"' && !m_maybeEnd) {
            m_maybeEnd = true;
        } else {
            m_maybeEnd = false;
            m_line += c == u'\n';
            m_cell += c;
        }
    }
    void outside(QChar c)
    {
        if (c == u'"' && m_cell.isEmpty())
            m_quoted = true;
        else if (c == m_separator)
            endCell();
        else if (c == u'\n')
            endRow();
        else if (c != u'\r')
            m_cell += c;
    }
    void endCell()
    {
        m_row.cells.append({withoutGuard(m_cell.trimmed()), TableCell::Kind::Text});
        m_cell.clear();
    }
    void endRow()
    {
        m_quoted = m_maybeEnd = false;
        endCell();
        if (m_row.cells.size() > 1 || !m_row.cells.first().text.isEmpty())
            m_rows.append(m_row);
        ++m_line;
        m_row = TableRow{m_line, {}};
    }

    QChar m_separator;
    QList<TableRow> m_rows;
    TableRow m_row{1, {}};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
    bool m_maybeEnd = false;
};

class CsvSource : public TableSource {
public:
    CsvSource(std::unique_ptr<QIODevice> file, CsvEncoding encoding)
        : m_file(std::move(file)), m_size(m_file->size()), m_decoder(encoding), m_begin(m_decoder.decode(m_file->read(pieceBytes))),
          m_splitter(chosenSeparator())
    {
    }

    Result<bool> next(TableRow &row) override
    {
        while (m_at == m_rows.size() && !m_ended) {
            KEZEK_CHECK(readPiece());
            m_rows = m_splitter.takeRows();
            m_at = 0;
        }
        if (m_at == m_rows.size())
            return false;
        row = m_rows.at(m_at++);
        return true;
    }
    double progress() const override { return m_size > 0 ? double(m_file->pos()) / double(m_size) : 1; }

private:
    /// Spreadsheet programs write and obey a first line "sep=;". It stays a line, so that those after it keep their numbers.
    QChar chosenSeparator()
    {
        if (!m_begin.startsWith(u"sep="_s, Qt::CaseInsensitive) || m_begin.size() < 6 || (m_begin[5] != u'\r' && m_begin[5] != u'\n'))
            return separatorOf(m_begin);
        const QChar separator = m_begin[4];
        m_begin.remove(0, 5);
        return separator;
    }
    Done readPiece()
    {
        const QString text = m_begin.isEmpty() ? m_decoder.decode(m_file->read(pieceBytes)) : std::exchange(m_begin, {});
        KEZEK_CHECK(m_splitter.take(text));
        m_ended = m_file->atEnd();
        return m_ended ? m_splitter.end() : Done();
    }

    std::unique_ptr<QIODevice> m_file;
    qint64 m_size;
    CsvDecoder m_decoder;
    QString m_begin;
    Splitter m_splitter;
    QList<TableRow> m_rows;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<TableSource>> openCsv(std::unique_ptr<QIODevice> file)
{
    if (file->size() > mostFileBytes)
        return refuse(ErrorCode::FileTooLarge);
    KEZEK_TRY(const CsvEncoding encoding, encodingOf(*file));
    file->seek(0);
    return std::make_unique<CsvSource>(std::move(file), encoding);
}

} // namespace kezek
