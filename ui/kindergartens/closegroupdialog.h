// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kindergartens/reasondialog.h"
#include "ui/widgets/rowsmodel.h"
#include "usecases/seats/closegroup.h"

class QCheckBox;

namespace kezek {

class RowTable;

/// Closes a group for repair: shows which promises break and who keeps a seat, asks for the reason, and goes on only once the broken
/// promises were confirmed. The owner reads them again when promisesOutdated() says that there are others by now.
class CloseGroupDialog : public ReasonDialog {
    Q_OBJECT
public:
    CloseGroupDialog(const Kindergarten &kindergarten, const Group &group, const GroupPromises &promises, QWidget *parent = nullptr);
    void setPromises(const GroupPromises &promises);
    CloseGroup::Input input() const;
    void refused(const Error &error) override;

    /// One line: a promise, or a child that stays.
    struct Line {
        QString what;
        theme::Tone tone;
        QString who;
        QString becomes;
    };

signals:
    void promisesOutdated();

protected:
    bool ready() override;

private:
    void showTexts();

    QString m_place;
    Group m_group;
    int m_broken = 0;
    RowsModel<Line> m_lines;
    RowTable *m_table;
    QCheckBox *m_break;
};

} // namespace kezek
