// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/people/saveworker.h"
#include "usecases/ports/rows.h"

namespace kezek {

class ChoiceBox;
class ValueEdit;

/// A worker's account to be added (with a first password) or changed.
class WorkerDialog : public SubmitDialog {
    Q_OBJECT
public:
    WorkerDialog(const QList<Kindergarten> &kindergartens, const std::optional<WorkerAccount> &changed, QWidget *parent = nullptr);
    SaveWorker::Input input() const;

private:
    void build(const QList<Kindergarten> &kindergartens);
    void texts();
    void showKindergarten();
    Role role() const;

    std::optional<WorkerAccount> m_changed;
    ValueEdit *m_login;
    ValueEdit *m_fullName;
    ChoiceBox *m_role;
    ChoiceBox *m_kindergarten;
    ValueEdit *m_password;
};

/// What SaveWorker gets to leave an account as it is.
SaveWorker::Input unchanged(const WorkerAccount &account);

} // namespace kezek
