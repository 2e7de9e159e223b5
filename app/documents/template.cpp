// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/template.h"

#include <QFile>
#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

TemplateFields within(const TemplateFields &outer, const TemplateFields &inner)
{
    TemplateFields merged = outer;
    merged.words.insert(inner.words);
    merged.html.insert(inner.html);
    merged.sections.insert(inner.sections);
    return merged;
}

/// The value of one {word}; the word itself when there is none.
QString valueOf(const QRegularExpressionMatch &match, const TemplateFields &fields)
{
    const QString name = match.captured(2);
    if (const auto word = fields.words.constFind(name); word != fields.words.cend())
        return escaped(*word);
    return fields.html.value(name, match.captured());
}

} // namespace

void TemplateFields::showIf(const QString &section, bool shown)
{
    sections.insert(section, shown ? QList{TemplateFields{}} : QList<TemplateFields>());
}

QString filled(const QString &text, const TemplateFields &fields)
{
    static const QRegularExpression brace(u"\\{(#?)([A-Za-z]+)\\}"_s);
    QString out;
    qsizetype at = 0;
    for (auto match = brace.match(text); match.hasMatch(); match = brace.match(text, at)) {
        out += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.captured(1).isEmpty()) {
            out += valueOf(match, fields);
            continue;
        }
        const QString closing = u"{/"_s + match.captured(2) + u'}';
        const qsizetype end = text.indexOf(closing, at);
        Q_ASSERT(end >= 0);
        const QString inner = text.mid(at, end - at);
        for (const TemplateFields &one : fields.sections.value(match.captured(2)))
            out += filled(inner, within(fields, one));
        at = end + closing.size();
    }
    return out + text.mid(at);
}

QString templateLanguage(Language language)
{
    switch (language) {
    case Language::Kazakh: return u"kk"_s;
    case Language::Russian:
    case Language::English: return u"ru"_s;
    }
    Q_UNREACHABLE();
}

QByteArray documentResource(const QString &fileName)
{
    QFile file(u":/documents/"_s + fileName);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

QString paperTemplate(const QString &name, Language language)
{
    return QString::fromUtf8(documentResource(name + u'.' + templateLanguage(language) + u".html"_s));
}

} // namespace kezek
