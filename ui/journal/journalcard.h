// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panels.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/journal/journalchanges.h"
#include "usecases/ports/journalreaders.h"

namespace kezek {

class RowTable;

/// One row of the journal: who, when, from where, and what was before and after.
class JournalCard : public Card {
    Q_OBJECT
public:
    explicit JournalCard(QWidget *parent = nullptr);

    void show(const std::optional<JournalLine> &line);
    void retranslate();

signals:
    void childAsked(const kezek::JournalLine &line);

private:
    QString facts() const;

    std::optional<JournalLine> m_line;
    RowsModel<JournalChange> m_model;
    QLabel *m_what;
    Badge *m_reached;
    QLabel *m_facts;
    RowTable *m_changes;
    QLabel *m_nothing;
    QPushButton *m_child;
};

} // namespace kezek
