// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/workingcalendar.h"
#include "usecases/tables/importrow.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 2026-11-20, 20.11.2026, 20/11/2026, 1.9.2026. Two digits of a year are not taken: the century would be guessed.
QDate dayIn(const QString &typed)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s})
        if (const QDate day = QDate::fromString(typed, format); day.isValid())
            return day;
    return {};
}

struct TypedInstant {
    QDate day;
    QTime time;
};

/// "2026-11-20 08:49", "20.11.2026 08:49:00", a day alone.
std::optional<TypedInstant> instantIn(const QString &typed)
{
    const QStringList parts = QString(typed).replace(u'T', u' ').split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return {};
    const QDate day = dayIn(parts.first());
    QTime time(0, 0);
    if (parts.size() == 2) {
        time = QTime::fromString(parts[1], u"H:mm"_s);
        if (!time.isValid())
            time = QTime::fromString(parts[1], u"H:mm:ss"_s);
    }
    return day.isValid() && time.isValid() ? std::optional(TypedInstant{day, time}) : std::nullopt;
}

/// A spreadsheet takes an IIN for a number and its leading zeros off. They are put back: the check digit still has to be right.
QString iinIn(const TableCell &cell)
{
    return cell.kind == TableCell::Kind::Number ? cell.text.rightJustified(12, u'0') : cell.text;
}

Done isInOffice(bool is, const QString &typed)
{
    return is ? Done() : refuse(ErrorCode::CellNotInOffice, {}, {typed});
}

} // namespace

Done ImportRow::understood(const TableColumn &column, const TableCell &cell, const ImportNames &names) const
{
    const QString &typed = cell.text;
    switch (column.kind) {
    case CellKind::Text: return {};
    case CellKind::Iin: {
        const auto iin = Iin::parse(iinIn(cell));
        return iin ? Done() : tl::unexpected(iin.error());
    }
    case CellKind::Phone: {
        const auto phone = PhoneNumber::parse(typed);
        return phone ? Done() : tl::unexpected(phone.error());
    }
    case CellKind::Day: {
        const auto day = instantIn(typed);
        return day && day->time == QTime(0, 0) ? Done() : refuse(ErrorCode::CellNotADay, {}, {typed});
    }
    case CellKind::Instant: return instantIn(typed) ? Done() : refuse(ErrorCode::CellNotADay, {}, {typed});
    case CellKind::Share:
    case CellKind::Duration:
    case CellKind::Money:
    case CellKind::Number: {
        bool ok = false;
        typed.toInt(&ok);
        return ok ? Done() : refuse(ErrorCode::CellNotANumber, {}, {typed});
    }
    case CellKind::District: return isInOffice(names.districts.contains(exactSearchKey(typed)), typed);
    case CellKind::Kindergarten: return isInOffice(names.kindergartens.contains(exactSearchKey(typed)), typed);
    case CellKind::Word: return meaningOf(column.words, typed) ? Done() : refuse(ErrorCode::CellNotOfList, {}, {typed, column.words});
    }
    Q_UNREACHABLE();
}

QList<ImportProblem> ImportRow::badCells(const ImportNames &names) const
{
    QList<ImportProblem> problems;
    for (int i = 0; i < m_columns.columns.size(); ++i) {
        const TableColumn &column = m_columns.columns[i];
        const TableCell cell = cellOf(i);
        Done done;
        if (cell.text.isEmpty())
            done = column.required ? Done(refuse(ErrorCode::FieldRequired)) : Done();
        else if (cell.kind == TableCell::Kind::Broken)
            done = refuse(ErrorCode::FieldNotUnderstood, {}, {cell.text});
        else
            done = understood(column, cell, names);
        if (done)
            continue;
        done.error().field = column.name;
        problems.append(problem(done.error()));
    }
    return problems;
}

ImportProblem ImportRow::problem(const Error &error) const
{
    const int place = m_head.placeOf(m_columns.indexOf(error.field));
    return {m_row.line, error.field, place, m_head.headingAt(place), error};
}

QString ImportRow::iin(const QString &column) const
{
    return iinIn(cell(column));
}

std::optional<QDate> ImportRow::day(const QString &column) const
{
    const auto typed = instantIn(text(column));
    return typed ? std::optional(typed->day) : std::nullopt;
}

std::optional<QDateTime> ImportRow::instant(const QString &column) const
{
    const auto typed = instantIn(text(column));
    return typed ? std::optional(instantOf(typed->day, typed->time)) : std::nullopt;
}

} // namespace kezek
