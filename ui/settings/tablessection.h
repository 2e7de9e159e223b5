// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kindergarten.h"
#include "ui/settings/settingssection.h"

class QGridLayout;

namespace kezek {

class ChoiceBox;

/// Tables of other programs: import with a check before it, export of everything, a kindergarten's list compared with ours.
class TablesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit TablesSection(UiContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Tables"); }
    void refresh() override;
    void retranslate() override;
    void focusFirst() override;

protected:
    void showRights() override;

private:
    struct Line {
        QLabel *title;
        ChoiceBox *choice;
        QPushButton *button;
        QLabel *hint;
    };
    Line addLine(QGridLayout *grid, const char *part);
    void showColumns();
    void startImport();
    void startExport();
    void startComparison();

    QList<Kindergarten> m_kindergartens;
    Line m_import;
    Line m_export;
    Line m_compare;
};

} // namespace kezek
