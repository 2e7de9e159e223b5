// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/store.h"
#include "usecases/reports/makereport.h"

#include <QHash>
#include <QWidget>

namespace kezek {

class ChoiceBox;

/// What the filters choose among, and what papers need to name.
struct ReportSurroundings {
    QDate today;
    OfficeInfo office;
    QList<District> districts;
    QList<Kindergarten> kindergartens;
    QList<WorkerAccount> workers;

    /// Storage thread.
    static Result<ReportSurroundings> read(Store &store);
};

/// A row of choices, those that a report knows. What was chosen stays while another report is looked at.
class ReportFilters : public QWidget {
    Q_OBJECT
public:
    explicit ReportFilters(QWidget *parent = nullptr);

    void setSurroundings(const ReportSurroundings &surroundings);
    void showFor(const QList<ReportFilter> &filters);
    /// Puts what is chosen into a question.
    void fill(ReportQuery &query) const;
    bool isAnyChosen() const;
    void retranslate();

signals:
    void filterChosen();

private:
    using Choices = QList<std::pair<QVariant, QString>>;
    Choices choicesOf(ReportFilter filter) const;
    QVariant chosen(ReportFilter filter) const;

    ReportSurroundings m_surroundings;
    QList<ReportFilter> m_shown;
    QHash<ReportFilter, ChoiceBox *> m_boxes;
};

} // namespace kezek
