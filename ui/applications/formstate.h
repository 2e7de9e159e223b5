// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"

#include <QJsonObject>

#include <functional>

class QWidget;

namespace kezek {

/// What stands in an editor of a form, as JSON: text, a choice's value, a tick, a list. Null: it is blank.
QJsonValue typedIn(const QWidget *editor);
/// Puts it back as if it had been typed; null blanks.
void putTyped(QWidget *editor, const QJsonValue &value);
/// How a person reads such a value in this editor ("Первоочередная" for "FirstPriority").
QString shownIn(const QWidget *editor, const QJsonValue &value);

/// A stored application as a form would hold it, by the paths within ApplicationInput. `nameOf` gives a wished kindergarten's name.
QJsonObject typedOf(const Application &application, const std::function<QString(KindergartenId)> &nameOf);

} // namespace kezek
