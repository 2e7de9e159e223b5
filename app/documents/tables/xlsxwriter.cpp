// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/tablelimits.h"
#include "documents/tables/tablewriters.h"
#include "domain/workingcalendar.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>

#include <xlsxwriter.h>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In letters, where the column does not say.
int widthOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Iin:
    case CellKind::Phone: return 16;
    case CellKind::Instant: return 17;
    case CellKind::Day:
    case CellKind::Share:
    case CellKind::Duration:
    case CellKind::Money:
    case CellKind::Number: return 12;
    case CellKind::Text:
    case CellKind::District:
    case CellKind::Kindergarten:
    case CellKind::Word: return 18;
    }
    Q_UNREACHABLE();
}

lxw_datetime dateOf(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

/// The library writes to a file of its own, row by row; finish() puts it in the place of the one that was asked for.
class XlsxWriter : public TableSink {
public:
    explicit XlsxWriter(const QString &path) : m_target(path) {}
    ~XlsxWriter() override
    {
        if (m_book)
            workbook_close(m_book);
    }

    bool open()
    {
        if (!m_target.open(QIODevice::WriteOnly) || !m_own.open())
            return false;
        lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
        m_book = workbook_new_opt(QFile::encodeName(m_own.fileName()).constData(), &options);
        if (!m_book)
            return false;
        m_head = format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        m_day = format("dd.mm.yyyy");
        m_instant = format("dd.mm.yyyy hh:mm");
        m_share = format("0.0%");
        m_duration = format("[h]:mm");
        m_money = format("#,##0.00");
        return true;
    }

    Done begin(const TableColumns &columns, std::optional<Language> language) override
    {
        m_columns = columns;
        m_language = language;
        m_sheetsOfTable = 0;
        return addSheet();
    }
    Done row(const TableValues &values) override
    {
        if (m_row == lxw_row_t(mostRows))
            KEZEK_CHECK(addSheet());
        for (lxw_col_t column = 0; column < values.size(); ++column)
            if (write(column, values[column]) != LXW_NO_ERROR)
                return unwritable();
        ++m_row;
        return {};
    }
    Done finish() override
    {
        if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
            return unwritable();
        QFile made(m_own.fileName());
        if (!made.open(QIODevice::ReadOnly))
            return unwritable();
        while (!made.atEnd()) {
            const QByteArray piece = made.read(1 << 20);
            if (piece.isEmpty() || m_target.write(piece) != piece.size())
                return unwritable();
        }
        return m_target.commit() ? Done() : unwritable();
    }

private:
    tl::unexpected<Error> unwritable() const { return refuse(ErrorCode::FileUnwritable, {}, {m_target.fileName()}, m_target.errorString()); }

    lxw_format *format(const char *code = nullptr) const
    {
        lxw_format *made = workbook_add_format(m_book);
        if (code)
            format_set_num_format(made, code);
        return made;
    }

    /// As sheets may be called: 31 letters, some signs not among them, each name once whatever its case.
    QString sheetName(QString title)
    {
        constexpr int mostLetters = 31;
        constexpr int lettersOfNumber = 4;
        static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
        title.remove(forbidden);
        QString name = title.left(mostLetters);
        for (int i = std::max(2, m_sheetsOfTable); m_names.contains(name.toLower()); ++i)
            name = title.left(mostLetters - lettersOfNumber) + u' ' + QString::number(i);
        m_names.insert(name.toLower());
        return name;
    }

    /// A table longer than a sheet goes on in the next one.
    Done addSheet()
    {
        const QString title = m_language ? m_columns.titles.value(*m_language) : m_columns.name;
        ++m_sheetsOfTable;
        m_sheet = workbook_add_worksheet(m_book, sheetName(title).toUtf8().constData());
        if (!m_sheet)
            return unwritable();
        m_row = 0;
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (lxw_col_t i = 0; i < m_columns.columns.size(); ++i) {
            const TableColumn &column = m_columns.columns[i];
            worksheet_set_column(m_sheet, i, i, column.width > 0 ? column.width : widthOf(column.kind), nullptr);
            const QString heading = m_language ? column.heading(*m_language) : column.name;
            if (worksheet_write_string(m_sheet, 0, i, heading.toUtf8().constData(), m_head) != LXW_NO_ERROR)
                return unwritable();
        }
        m_row = 1;
        return {};
    }

    /// Texts are written as texts, whatever they begin with: nothing in them is ever run.
    lxw_error write(lxw_col_t column, const TableValue &value)
    {
        if (const QString *text = std::get_if<QString>(&value))
            return worksheet_write_string(m_sheet, m_row, column, text->left(mostCellLetters).toUtf8().constData(), nullptr);
        if (const qint64 *number = std::get_if<qint64>(&value))
            return writeNumber(column, double(*number));
        if (const double *number = std::get_if<double>(&value))
            return writeNumber(column, *number);
        if (const QDate *day = std::get_if<QDate>(&value); day && day->isValid()) {
            lxw_datetime date = dateOf(*day, QTime(0, 0));
            return worksheet_write_datetime(m_sheet, m_row, column, &date, m_day);
        }
        if (const QDateTime *instant = std::get_if<QDateTime>(&value); instant && instant->isValid()) {
            lxw_datetime date = dateOf(localDay(*instant), localTime(*instant));
            return worksheet_write_datetime(m_sheet, m_row, column, &date, m_instant);
        }
        return LXW_NO_ERROR;
    }

    /// In the unit that a sheet counts in: days of a duration, tenge.
    lxw_error writeNumber(lxw_col_t column, double number)
    {
        constexpr double minutesOfDay = 24 * 60;
        constexpr double tiynOfTenge = 100;
        switch (m_columns.columns[column].kind) {
        case CellKind::Share: return worksheet_write_number(m_sheet, m_row, column, number, m_share);
        case CellKind::Duration: return worksheet_write_number(m_sheet, m_row, column, number / minutesOfDay, m_duration);
        case CellKind::Money: return worksheet_write_number(m_sheet, m_row, column, number / tiynOfTenge, m_money);
        default: return worksheet_write_number(m_sheet, m_row, column, number, nullptr);
        }
    }

    QSaveFile m_target;
    QTemporaryFile m_own;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_instant = nullptr;
    lxw_format *m_share = nullptr;
    lxw_format *m_duration = nullptr;
    lxw_format *m_money = nullptr;
    TableColumns m_columns;
    std::optional<Language> m_language;
    lxw_row_t m_row = 0;
    int m_sheetsOfTable = 0;
    QSet<QString> m_names;
};

} // namespace

Result<std::unique_ptr<TableSink>> xlsxWriter(const QString &path)
{
    auto writer = std::make_unique<XlsxWriter>(path);
    if (!writer->open())
        return refuse(ErrorCode::FileUnwritable, {}, {path});
    return writer;
}

} // namespace kezek
