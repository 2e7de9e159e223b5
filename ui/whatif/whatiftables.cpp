// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of a trial show, and the same as a file.
#include "ui/whatif/whatifview.h"

#include "ui/widgets/panels.h"
#include "usecases/ports/tablefiles.h"
#include "words/words.h"

#include <QStackedWidget>

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using whatifwords::MeasureLine;

namespace {

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

TableColumn column(const QString &heading, CellKind kind, int width)
{
    return {heading, kind, {}, false, width, {{words::current(), {heading}}}};
}

} // namespace

QList<RowsModel<MeasureLine>::Column> WhatIfView::measureColumns()
{
    using R = MeasureLine;
    return {{[] { return tr("What came of it"); }, [](const R &line) { return line.what; }},
            {[] { return tr("Rules A"); }, [](const R &line) { return whatifwords::value(line, line.a); }, {}, right},
            {[] { return tr("Rules B"); }, [](const R &line) { return whatifwords::value(line, line.b); }, {}, right},
            {.title = [] { return tr("Difference"); }, .text = [](const R &line) { return whatifwords::difference(line); }, .alignment = right, .bold = true}};
}

QList<RowsModel<WhatIfView::ChangeLine>::Column> WhatIfView::changeColumns()
{
    using R = ChangeLine;
    return {{[] { return tr("Application"); }, [](const R &line) { return line.number; }},
            {[] { return tr("Born in"); }, [](const R &line) { return QString::number(line.birthYear); }},
            {[] { return tr("Rules A"); }, [](const R &line) { return whatifwords::rank(line.change.before); }},
            {[] { return tr("Rules B"); }, [](const R &line) { return whatifwords::rank(line.change.after); }},
            {[] { return tr("From A to B"); }, [](const R &line) { return line.change.gains() ? tr("gains") : tr("loses"); },
             [](const R &line) { return std::optional(line.change.gains() ? theme::Tone::Good : theme::Tone::Bad); }}};
}

Result<int> WhatIfView::write(const QString &path)
{
    KEZEK_TRY(const auto sink, m_context.tables->write(path));
    const bool figures = m_stack->currentIndex() == 0;
    TableColumns head{u"whatif"_s, {{words::current(), tr("What if")}}, {}};
    if (figures)
        head.columns = {column(tr("What came of it"), CellKind::Text, 48), column(tr("Rules A"), CellKind::Number, 0),
                        column(tr("Rules B"), CellKind::Number, 0), column(tr("Difference"), CellKind::Number, 0)};
    else
        head.columns = {column(tr("Application"), CellKind::Text, 18), column(tr("Born in"), CellKind::Number, 0),
                        column(tr("Rules A"), CellKind::Text, 18), column(tr("Rules B"), CellKind::Text, 18), column(tr("From A to B"), CellKind::Text, 0)};
    KEZEK_CHECK(sink->begin(head, words::current()));
    for (const MeasureLine &line : m_measures.rows()) {
        const QString what = line.unit.isEmpty() ? line.what : u"%1, %2"_s.arg(line.what, line.unit);
        if (figures)
            KEZEK_CHECK(sink->row({what, qint64(line.a), qint64(line.b), qint64(line.b - line.a)}));
    }
    for (const ChangeLine &line : m_changes.rows())
        if (!figures)
            KEZEK_CHECK(sink->row({line.number, qint64(line.birthYear), whatifwords::rank(line.change.before), whatifwords::rank(line.change.after),
                                   line.change.gains() ? tr("gains") : tr("loses")}));
    KEZEK_CHECK(sink->finish());
    return figures ? m_measures.rowCount() : m_changes.rowCount();
}

} // namespace kezek
