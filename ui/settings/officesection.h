// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace kezek {

class ValueEdit;

/// Names and address of the office, as they stand on papers and in messages.
class OfficeSection : public SettingsSection {
    Q_OBJECT
public:
    explicit OfficeSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Office"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    ValueEdit *field(const QString &key);
    void save();

    FormGrid *m_form;
    ValueEdit *m_nameRu;
    ValueEdit *m_nameKk;
    ValueEdit *m_city;
    ValueEdit *m_address;
    ValueEdit *m_phone;
    QPushButton *m_save;
    bool m_typed = false;
};

} // namespace kezek
