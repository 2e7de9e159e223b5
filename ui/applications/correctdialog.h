// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/submitdialog.h"

class QPushButton;

namespace kezek {

class ApplicationForm;
class OfficeClient;
class RowTable;

/// The form of an application filled with what is stored, and the reason of the correction. Accepted once CorrectApplication took it.
/// When somebody else was faster it says so and shows both versions side by side; saving again then means this one.
class CorrectDialog : public SubmitDialog {
    Q_OBJECT
public:
    CorrectDialog(OfficeClient &client, const Application &application, QWidget *parent = nullptr);

protected:
    bool showBeside(const Error &error) override;
    bool ready() override;

private:
    struct Difference {
        QString field;
        QString typed;
        QString now;
    };

    void build();
    void readOffice();
    void submitIt();
    void readPresent();
    void showPresent(const Application &present);
    QList<RowsModel<Difference>::Column> columns();

    OfficeClient &m_client;
    Application m_application;
    ApplicationForm *m_fields;
    RowsModel<Difference> m_differences;
    RowTable *m_table;
    QPushButton *m_compare;
};

} // namespace kezek
