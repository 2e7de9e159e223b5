// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/reports/reportfilters.h"
#include "usecases/ports/papers.h"

namespace kezek {

class PaperActions;

/// A report on paper, as PDF and as a table of other programs, in the present language.
class ReportOutput : public QObject {
    Q_OBJECT
public:
    ReportOutput(UiContext &context, QWidget *window);

    void print(const Report &report, const ReportSurroundings &surroundings);
    void savePdf(const Report &report, const ReportSurroundings &surroundings);
    void saveTable(const Report &report);
    /// What saveTable() does once the file is chosen.
    void writeTable(const Report &report, const QString &path);

signals:
    void succeeded(const QString &said);
    void failed(const kezek::Error &error);

private:
    ReportPaper paperOf(const Report &report, const ReportSurroundings &surroundings) const;

    UiContext &m_context;
    QWidget *m_window;
    PaperActions *m_papers;
};

} // namespace kezek
