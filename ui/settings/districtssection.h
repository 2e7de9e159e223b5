// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kindergarten.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/rowsmodel.h"

namespace kezek {

class RowTable;

/// The office's own list of districts.
class DistrictsSection : public SettingsSection {
    Q_OBJECT
public:
    explicit DistrictsSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Districts"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    static QList<RowsModel<District>::Column> columns();
    void save(const std::optional<District> &changed);
    std::optional<District> chosen() const;

    RowsModel<District> m_rows;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_rename;
};

} // namespace kezek
