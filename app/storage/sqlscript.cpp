// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kezek {

namespace {

/// From a quote, the index behind its closing twin.
qsizetype behindQuote(const QString &text, qsizetype at)
{
    const qsizetype close = text.indexOf(text.at(at), at + 1);
    return close < 0 ? text.size() : close + 1;
}

/// From "$$", the index behind the closing "$$".
qsizetype behindBody(const QString &text, qsizetype at)
{
    const qsizetype close = text.indexOf(u"$$"_s, at + 2);
    return close < 0 ? text.size() : close + 2;
}

/// A trigger's statement ends at "END;", not at the first semicolon.
bool isOpenTrigger(const QString &statement)
{
    static const QRegularExpression opens(u"^\\s*CREATE\\s+TRIGGER\\b"_s);
    static const QRegularExpression closes(u"\\bEND\\s*$"_s);
    return opens.match(statement).hasMatch() && statement.contains(u"BEGIN"_s) && !closes.match(statement).hasMatch();
}

} // namespace

QStringList splitScript(const QString &script)
{
    QStringList statements;
    QString current;
    for (qsizetype at = 0; at < script.size();) {
        const QChar c = script.at(at);
        qsizetype next = at + 1;
        if (c == u'-' && script.mid(at, 2) == u"--"_s) {
            const qsizetype end = script.indexOf(u'\n', at);
            at = end < 0 ? script.size() : end;
            continue;
        }
        if (c == u'\'' || c == u'"')
            next = behindQuote(script, at);
        else if (c == u'$' && script.mid(at, 2) == u"$$"_s)
            next = behindBody(script, at);
        else if (c == u';' && !isOpenTrigger(current)) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
            at = next;
            continue;
        }
        current += QStringView(script).sliced(at, next - at);
        at = next;
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

} // namespace kezek
