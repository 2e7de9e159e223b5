// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

class QPlainTextEdit;

namespace kezek {

/// Why an ended application comes back, in words that the journal keeps.
class ReturnDialog : public SubmitDialog {
    Q_OBJECT
public:
    /// Object names: `name`.reason, `name`.accept.
    explicit ReturnDialog(const QString &name, QWidget *parent = nullptr);
    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace kezek
