// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

namespace kezek {

class ValueEdit;

/// A new password typed twice: for another worker, or one's own after the old one.
class PasswordDialog : public SubmitDialog {
    Q_OBJECT
public:
    enum class Whose { Own, Others };
    PasswordDialog(Whose whose, const QString &worker, QWidget *parent = nullptr);
    QString oldPassword() const;
    QString newPassword() const;

protected:
    bool ready() override;
    bool showBeside(const Error &error) override;

private:
    ValueEdit *field(const QString &key, const QString &label);

    ValueEdit *m_old = nullptr;
    ValueEdit *m_new = nullptr;
    ValueEdit *m_again = nullptr;
};

} // namespace kezek
