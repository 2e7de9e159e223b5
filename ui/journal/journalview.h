// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"
#include "usecases/journal/lookatjournal.h"

namespace kezek {

class JournalCard;
class JournalFilters;
class RowTable;

/// The rows of the journal that were asked for, and the card of the one that is chosen.
class JournalView : public QWidget {
    Q_OBJECT
public:
    explicit JournalView(UiContext &context, QWidget *parent = nullptr);

    /// Once with the page; later the same question again, which is no new row of the journal.
    void refresh();
    /// What stands behind an alarm.
    void showRows(const JournalFilter &rows);
    void exportRows();
    void retranslate();
    void focusFirst();

signals:
    void failed(const kezek::Error &error);
    void told(const QString &sentence);
    void childAsked(const kezek::JournalLine &line);

private:
    void build();
    void wire();
    void begin();
    void ask();
    void fetch();
    void choose(int row);
    static QList<RowsModel<JournalLine>::Column> columns();

    UiContext &m_context;
    RowsModel<JournalLine> m_model;
    PagedRows<JournalLine> m_list;
    JournalFilter m_filter;
    QJsonObject m_asked; ///< for the export's own row
    bool m_begun = false;
    JournalFilters *m_filters;
    RowTable *m_rows;
    JournalCard *m_card;
};

} // namespace kezek
