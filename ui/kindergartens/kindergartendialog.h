// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/submitdialog.h"
#include "usecases/seats/savekindergarten.h"

namespace kezek {

class ChoiceBox;
class ValueEdit;

/// A kindergarten to be added or changed.
class KindergartenDialog : public SubmitDialog {
    Q_OBJECT
public:
    KindergartenDialog(const QList<District> &districts, const std::optional<Kindergarten> &changed, QWidget *parent = nullptr);
    SaveKindergarten::Input input() const;

private:
    std::optional<Kindergarten> m_changed;
    ValueEdit *m_title;
    ChoiceBox *m_kind;
    ChoiceBox *m_district;
    ValueEdit *m_address;
    ValueEdit *m_phone;
};

} // namespace kezek
