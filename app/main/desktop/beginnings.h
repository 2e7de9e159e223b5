// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/startactions.h"

#include <QDateTime>

namespace kezek {

/// Where this user's training office lies.
QString trainingPath();

/// The three beginnings of the first window, each on a thread of its own. Errors: those of createOffice, makeTrainingOffice, Database::open.
QFuture<Done> beginOffice(const OfficeDraft &draft);
/// Made once; a training office that is there already is taken as it is. `at`: null for now.
QFuture<Done> beginTraining(const QString &path, const QDateTime &at);
QFuture<Done> tryOffice(const QString &path);

} // namespace kezek
