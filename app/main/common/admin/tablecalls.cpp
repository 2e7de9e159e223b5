// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/tablecalls.h"

#include "documents/tables/tablewriters.h"
#include "usecases/tables/importtable.h"
#include "words/words.h"

#include <QHash>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;

namespace {
QString say(const char *text) { return QCoreApplication::translate("Admin", text); }
} // namespace

QJsonObject problemObject(const ImportProblem &problem)
{
    const QString letters = problem.place < 0 ? QString() : columnLetters(problem.place);
    return {{u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"letters"_s, letters}, {u"heading"_s, problem.heading}, {u"words"_s, words::of(problem.error)}};
}

int unreadable(Call &call, const Error &error)
{
    if (error.code != ErrorCode::FieldNotUnderstood)
        return call.console.fail(error);
    call.console.err << words::ofTableFile(error) << Qt::endl;
    return Refused;
}

void describeLanguage(QCommandLineParser &parser)
{
    parser.addOption({u"language"_s, say(QT_TRANSLATE_NOOP("Admin", "Headings and values in words of this language (kk, ru, en); CSV without it is for scripts.")), u"LANGUAGE"_s});
}

/// A workbook is for people and has words of some language; text is for scripts unless a language is given.
Result<std::optional<Language>> languageOf(const Call &call, const QString &path)
{
    static const QHash<QString, Language> known{{u"kk"_s, Language::Kazakh}, {u"ru"_s, Language::Russian}, {u"en"_s, Language::English}};
    const QString given = call.option(u"language"_s);
    if (given.isEmpty())
        return isWorkbook(path) ? std::optional(words::current()) : std::nullopt;
    if (!known.contains(given))
        return refuse(ErrorCode::FieldNotUnderstood, u"language"_s, {given});
    return known.value(given);
}

} // namespace kezek::admin
