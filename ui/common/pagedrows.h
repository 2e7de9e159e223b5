// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/answer.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/readers.h"

#include <functional>

namespace kezek {

/// Feeds a RowsModel from a reader that answers in pages. A newer question silences the older one; a repeated one brings back as many
/// rows as were shown. Lives as long as `context`, whose thread it works on.
template <class Row> class PagedRows {
public:
    using Fetch = std::function<QFuture<Result<Page<Row>>>(const PageMark &from)>;

    PagedRows(RowsModel<Row> &model, QObject *context, qsizetype least = pageSize)
        : m_model(model), m_context(context), m_least(least)
    {
    }

    std::function<void()> loaded = [] {};
    std::function<void(const Error &)> failed = [](const Error &) {};

    /// Asks something new, from its begin.
    void ask(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        begin(m_least);
    }
    /// Asks the same again.
    void again() { begin(std::max(m_least, m_model.rows().size())); }
    /// The next page, unless there is none or one is on its way.
    void more()
    {
        if (m_busy || m_next.isEmpty())
            return;
        m_busy = true;
        answer(m_fetch(m_next), m_context,
               [this, generation = m_generation](const Page<Row> &page) {
                   if (generation != m_generation)
                       return;
                   m_busy = false;
                   m_next = page.next;
                   m_model.append(page.rows);
               },
               [this, generation = m_generation](const Error &error) { fail(generation, error); });
    }

private:
    void begin(qsizetype wanted)
    {
        if (!m_fetch)
            return;
        ++m_generation;
        m_busy = true;
        collect({}, {}, wanted);
    }
    void collect(const PageMark &from, QList<Row> rows, qsizetype wanted)
    {
        answer(m_fetch(from), m_context,
               [this, generation = m_generation, rows = std::move(rows), wanted](const Page<Row> &page) mutable {
                   if (generation != m_generation)
                       return;
                   rows += page.rows;
                   if (rows.size() < wanted && !page.next.isEmpty())
                       return collect(page.next, std::move(rows), wanted);
                   m_busy = false;
                   m_next = page.next;
                   m_model.setRows(std::move(rows));
                   loaded();
               },
               [this, generation = m_generation](const Error &error) { fail(generation, error); });
    }
    void fail(int generation, const Error &error)
    {
        if (generation != m_generation)
            return;
        m_busy = false;
        failed(error);
    }

    RowsModel<Row> &m_model;
    QObject *m_context;
    qsizetype m_least;
    Fetch m_fetch;
    PageMark m_next;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace kezek
