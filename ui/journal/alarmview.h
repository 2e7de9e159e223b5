// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/ports/journalreaders.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace kezek {

class RowTable;

/// What stands out in the journal of the last thirty days: the unseen first. Each opens the rows behind it and can be marked as seen.
class AlarmView : public QWidget {
    Q_OBJECT
public:
    explicit AlarmView(UiContext &context, QWidget *parent = nullptr);

    void refresh();
    /// Once a visit: that the list was looked at is a row.
    void look();
    void retranslate();
    void focusFirst();

signals:
    void failed(const kezek::Error &error);
    void done(const QString &sentence);
    void counted(int unseen);
    void rowsAsked(const kezek::JournalFilter &rows);

private:
    void build();
    void wire();
    void show();
    void choose();
    void markSeen();
    const Alarm *chosen() const;
    static QList<RowsModel<Alarm>::Column> columns();

    UiContext &m_context;
    QList<Alarm> m_alarms;
    AlarmLimits m_limits;
    RowsModel<Alarm> m_model;
    QLabel *m_explanation;
    QCheckBox *m_seenToo;
    RowTable *m_list;
    QLabel *m_seen;
    QPushButton *m_rows;
    QPushButton *m_mark;
};

} // namespace kezek
