// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/seats/transferchild.h"

namespace kezek {

class ChoiceBox;
class ValueEdit;

/// To which group of its kindergarten a child goes, and why.
class TransferDialog : public SubmitDialog {
    Q_OBJECT
public:
    TransferDialog(const SeatStatus &seat, const QList<TransferTarget> &targets, QWidget *parent = nullptr);
    TransferChild::Input input() const;

private:
    ReferralId m_child;
    ChoiceBox *m_group;
    ValueEdit *m_reason;
};

} // namespace kezek
