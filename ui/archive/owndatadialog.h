// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/widgets/submitdialog.h"
#include "usecases/ports/papers.h"

class QLineEdit;

namespace kezek {

class ChoiceBox;
class DayEdit;
class PaperActions;

/// Gives a person, on a request with its number and date, everything that is kept of one case, in one PDF file.
class OwnDataDialog : public SubmitDialog {
    Q_OBJECT
public:
    OwnDataDialog(UiContext &context, const Application &application, QWidget *parent = nullptr);

signals:
    void given(const QString &sentence);

private:
    void giveOut();
    void read();

    UiContext &m_context;
    ApplicationId m_application;
    QLineEdit *m_number;
    DayEdit *m_date;
    ChoiceBox *m_language;
    PaperActions *m_papers;
};

} // namespace kezek
