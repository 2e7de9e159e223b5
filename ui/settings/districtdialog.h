// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kindergarten.h"
#include "ui/widgets/submitdialog.h"
#include "usecases/calendar/savedistrict.h"

namespace kezek {

class ValueEdit;

/// A district's names in both languages.
class DistrictDialog : public SubmitDialog {
    Q_OBJECT
public:
    explicit DistrictDialog(const std::optional<District> &changed, QWidget *parent = nullptr);
    SaveDistrict::Input input() const;

private:
    std::optional<DistrictId> m_id;
    ValueEdit *m_nameRu;
    ValueEdit *m_nameKk;
};

} // namespace kezek
