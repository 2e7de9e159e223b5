// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QList>
#include <QMap>
#include <QString>

namespace kezek {

/// What fills a template: {word} is escaped, {part} of `html` is not, {#section}…{/section} is repeated for each of its fields,
/// which see those around them too. A section without fields is left out.
struct TemplateFields {
    QMap<QString, QString> words;
    QMap<QString, QString> html;
    QMap<QString, QList<TemplateFields>> sections;

    /// A section that stands once or not at all.
    void showIf(const QString &section, bool shown);
};

/// A brace that nothing fills stays as it is, so that tests find it.
QString filled(const QString &text, const TemplateFields &fields);

/// ":/documents/<name>.<ru|kk>.html"; English papers are Russian ones.
QString paperTemplate(const QString &name, Language language);
/// Any file of resources/documents.
QByteArray documentResource(const QString &fileName);
QString templateLanguage(Language language);

} // namespace kezek
