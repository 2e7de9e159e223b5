// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pagedrows.h"
#include "ui/reports/reportrun.h"

class QLabel;
class QPushButton;

namespace kezek {

class RowTable;

/// The applications behind a row of a report. From here the desk is opened, or the page where the application stands.
class BehindView : public QWidget {
    Q_OBJECT
public:
    BehindView(ReportRun &run, QWidget *parent = nullptr);

    void show(const ReportQuery &query, const QString &key, const QString &title);
    void retranslate();
    void focusFirst();

signals:
    void back();
    void goTo(kezek::PageId page, const QVariant &what);
    void failed(const kezek::Error &error);

private:
    static QList<RowsModel<ApplicationRow>::Column> columns();
    void openRow(int row);

    ReportRun &m_run;
    RowsModel<ApplicationRow> m_model;
    PagedRows<ApplicationRow> m_list;
    QString m_behind;
    QPushButton *m_back;
    QLabel *m_title;
    RowTable *m_rows;
};

} // namespace kezek
