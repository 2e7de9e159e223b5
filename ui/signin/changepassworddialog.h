// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

class QLineEdit;

namespace kezek {

class OfficeClient;
class ValueEdit;

/// A worker's own password: the old one, and the new one twice. accepted(): it is changed.
class ChangePasswordDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit ChangePasswordDialog(OfficeClient &client, QWidget *parent = nullptr);
    /// It was typed a moment ago (first sign-in): not asked again.
    void setOldPassword(const QString &password);
    QString newPassword() const;

protected:
    bool ready() override;
    void changeEvent(QEvent *event) override;

private:
    ValueEdit *addSecret(const QString &name);
    void run();
    void retranslate();

    OfficeClient &m_client;
    ValueEdit *m_old;
    ValueEdit *m_new;
    ValueEdit *m_again;
};

} // namespace kezek
