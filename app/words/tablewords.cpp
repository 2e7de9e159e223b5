// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "usecases/tables/columns.h"
#include "usecases/tables/compareenrolled.h"

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

QString ofTableFile(const Error &error)
{
    if (error.code != ErrorCode::FieldNotUnderstood)
        return of(error);
    return say(QT_TRANSLATE_NOOP("Tables", "A quotation mark in line %1 has no end. Nothing was imported. Close the quotation or take the mark out.")).arg(error.args.value(0).toInt());
}

QString of(const ListDifference &difference)
{
    const ListDifference &d = difference;
    const QString name = d.theirName.isEmpty() ? d.ourName : d.theirName;
    const QString child = name.isEmpty() ? d.child.masked() : u"%1 (%2)"_s.arg(name, d.child.masked());
    const QString line = QString::number(d.line);
    switch (d.kind) {
    case ListDifference::Kind::MissingHere: return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2 is in their list and not enrolled here.")).arg(line, child);
    case ListDifference::Kind::OtherKindergarten: return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2 is in their list and enrolled here in another kindergarten: %3.")).arg(line, child, d.ourGroup);
    case ListDifference::Kind::MissingThere: return say(QT_TRANSLATE_NOOP("Tables", "%1 is enrolled here, group %2, and not in their list.")).arg(child, d.ourGroup);
    case ListDifference::Kind::OtherGroup: return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2 is in group %3 of their list and in group %4 here.")).arg(line, child, d.theirGroup, d.ourGroup);
    case ListDifference::Kind::OtherName: return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2 is spelt here %3.")).arg(line, child, d.ourName);
    case ListDifference::Kind::ListedTwice: return say(QT_TRANSLATE_NOOP("Tables", "Row %1: %2 stands in their list before.")).arg(line, child);
    }
    Q_UNREACHABLE();
}

} // namespace kezek::words
