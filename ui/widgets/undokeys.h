// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/formundo.h"

class QWidget;

namespace kezek {

class FormGrid;

/// Puts the editors of a form under one undo: Ctrl+Z and Ctrl+Shift+Z in any of them, or elsewhere in the window, go through the changes
/// of all, and the labels of changed fields are marked. Owned by the window.
class UndoKeys : public QObject {
    Q_OBJECT
public:
    /// After the fields were filled.
    UndoKeys(FormGrid *form, QWidget *window);
    FormUndo &undo() { return m_undo; }

protected:
    /// A line's own Ctrl+Z would undo in that line only, and not bring back a choice.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &name, QWidget *editor);
    void mark();

    FormGrid *m_form;
    FormUndo m_undo;
};

} // namespace kezek
