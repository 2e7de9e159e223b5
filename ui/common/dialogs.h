// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

/// Questions before a step that is hard to take back. They block nobody: the answer comes by a callable, so tests press their buttons.
namespace kezek {

struct Question {
    QString title;
    QString text;     ///< what will happen, in whole sentences
    QString yes;      ///< the verb itself, never "Yes"
    bool danger = false;
};

/// Buttons "ask.yes", "ask.no"; the careful one has the focus. `yes` is not called once `parent` is gone.
QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes);

/// The same with a line for the reason ("ask.reason"), which may not be empty.
QDialog *askReason(QWidget *parent, const Question &question, const QString &reasonLabel, std::function<void(const QString &)> yes);

} // namespace kezek
