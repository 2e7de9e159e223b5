// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "ui/widgets/submitdialog.h"

class QPlainTextEdit;

namespace kezek {

class ChoiceBox;

/// The ground and the words of a reasoned refusal; the family gets both.
class RefuseDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit RefuseDialog(const QString &child, QWidget *parent = nullptr);
    RefusalGround ground() const;
    void setGround(RefusalGround ground);
    QString explanation() const;

private:
    ChoiceBox *m_ground;
    QPlainTextEdit *m_explanation;
};

} // namespace kezek
