// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"

#include "ui/settings/settingspage.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

/// What a person does in Settings.
namespace kezek::test::settings {

inline void open(Counter &counter, SettingsPage &page, const QString &section)
{
    counter.show(page);
    page.open(section);
    Counter::settle();
}

inline void click(PageWidget &page, const QString &button)
{
    page.activateWindow(); // as a window manager does when a dialog closes
    Counter::settle();
    Counter::find<QPushButton>(page, button)->setFocus();
    Counter::key(Qt::Key_Space);
}

inline void typeInto(PageWidget &page, const QString &name, const QString &text)
{
    auto *edit = Counter::find<QLineEdit>(page, name);
    edit->setFocus();
    edit->selectAll();
    Counter::type(text);
}

inline void standOn(PageWidget &page, const QString &table, const QString &text)
{
    auto *rows = Counter::find<RowTable>(page, table);
    for (int row = 0; row < rows->model()->rowCount(); ++row)
        if (rows->model()->index(row, 0).data().toString() == text)
            rows->selectRow(row);
    Counter::settle();
}

/// The dialog in front says something under the field.
inline bool saysProblem(const QString &field)
{
    const auto *problem = QApplication::activeWindow()->findChild<QLabel *>(field + QStringLiteral(".problem"));
    return problem && problem->isVisible() && !problem->text().isEmpty();
}

inline QString label(PageWidget &page, const QString &name) { return Counter::find<QLabel>(page, name)->text(); }

} // namespace kezek::test::settings
