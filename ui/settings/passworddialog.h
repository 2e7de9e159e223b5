// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

namespace kezek {

class ValueEdit;

/// A new password for another worker, typed twice.
class PasswordDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit PasswordDialog(const QString &worker, QWidget *parent = nullptr);
    QString password() const;

protected:
    bool ready() override;

private:
    ValueEdit *field(const QString &key, const QString &label);

    ValueEdit *m_password;
    ValueEdit *m_again;
};

} // namespace kezek
