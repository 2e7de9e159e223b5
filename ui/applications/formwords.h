// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/kindergarten.h"

#include <QVariant>

/// The words of an application's fields, the same in the office's form and at the terminal.
namespace kezek::formwords {

using Choices = QList<std::pair<QVariant, QString>>;

/// What stands beside a field, by its path within ApplicationInput. Empty: the field says it itself.
QString label(const QString &path);

Choices sexes();         ///< beginning with "as in the IIN"
Choices categories();    ///< beginning with "no benefit"
Choices commissionKinds(); ///< beginning with "no paper"
Choices groupLanguages();
Choices messageLanguages();
Choices districts(const QList<District> &districts);
Choices addressDistricts(const QList<District> &districts); ///< beginning with "not on the list"

} // namespace kezek::formwords
