// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"

namespace kezek {

class ValueEdit;

/// Asks for the reason of something that the journal keeps.
class ReasonDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit ReasonDialog(const QString &name, QWidget *parent = nullptr);
    void setDanger();
    QString reason() const;

private:
    ValueEdit *m_reason;
};

} // namespace kezek
