// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "usecases/tables/columns.h"
#include "usecases/tables/importtable.h"

namespace kezek::words {

using namespace Qt::Literals::StringLiterals;

namespace {
QString say(const char *text) { return QCoreApplication::translate("Tables", text); }
} // namespace

QString of(const ImportProblem &problem)
{
    const QString what = of(problem.error);
    if (problem.place >= 0)
        return say(QT_TRANSLATE_NOOP("Tables", "Row %1, column %2 “%3”: %4")).arg(QString::number(problem.line), columnLetters(problem.place), problem.heading, what);
    return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2")).arg(QString::number(problem.line), what);
}

} // namespace kezek::words
