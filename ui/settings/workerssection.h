// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class RowTable;

/// Who may sign in and as what. Everybody sets their own password here; the rest is an administrator's.
class WorkersSection : public SettingsSection {
    Q_OBJECT
public:
    explicit WorkersSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Workers"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    struct Worker {
        WorkerAccount account;
        QString kindergarten;
        bool locked = false;
    };
    struct Workers {
        QList<Worker> workers;
        QList<Kindergarten> kindergartens;
    };
    static Result<Workers> readWorkers(Store &store);
    static QList<RowsModel<Worker>::Column> columns();
    void build();
    void save(const std::optional<WorkerAccount> &changed);
    void switchOnOrOff();
    void setPassword();
    void setOwnPassword();
    std::optional<WorkerAccount> chosen() const;

    RowsModel<Worker> m_rows;
    QList<Kindergarten> m_kindergartens;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_switch;
    QPushButton *m_password;
    QPushButton *m_own;
};

} // namespace kezek
