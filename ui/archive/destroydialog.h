// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/journal/destroydata.h"

class QLineEdit;

namespace kezek {

/// What is due to be destroyed, and who has approved it. Nothing can be brought back afterwards, so the number of cases is typed.
class DestroyDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit DestroyDialog(const DestructionPreview &preview, QWidget *parent = nullptr);

    DestroyData::Input input() const;

protected:
    bool ready() override;

private:
    DestructionPreview m_preview;
    QLineEdit *m_approver;
    QLineEdit *m_reason;
    QLineEdit *m_cases;
};

} // namespace kezek
