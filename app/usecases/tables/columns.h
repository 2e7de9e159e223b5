// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

/// What the office's tables are made of, as data: resources/tables/columns.json, reports.json and words.json. They are compiled in, so reading them is no I/O.
namespace kezek {

/// Share: a part of one, written in per cent. Duration: minutes. Money: tiyn, written in tenge.
enum class CellKind { Text, Iin, Phone, Day, Instant, Number, District, Kindergarten, Word, Share, Duration, Money };

/// One column, and what people call it. The first heading of a language is the one that is written, the others are understood as well.
struct TableColumn {
    QString name; ///< "child_iin": scripts say it so
    CellKind kind = CellKind::Text;
    QString words; ///< of a Word: the list its cells are from ("GroupLanguage")
    bool required = false;
    int width = 0; ///< in letters; 0: as wide as its kind
    QHash<Language, QStringList> headings;

    QString heading(Language language) const { return headings.value(language).value(0); }
};

struct TableColumns {
    QString name; ///< "children"
    QHash<Language, QString> titles;
    QList<TableColumn> columns;

    /// -1: none of them.
    int indexOf(const QString &column) const;
    /// The column that a heading of any language means, whatever its case, spaces, dots and Kazakh letters; -1: none.
    int meantBy(const QString &heading) const;
};

/// "children", "kindergartens", "groups", "enrolled", and everything that is exported.
const TableColumns &tableColumns(const QString &table);

/// What a heading is compared by.
QString headingKey(const QString &heading);
/// The value that a word of any language stands for ("каз" → "Kazakh"); its name is understood too.
std::optional<QString> meaningOf(const QString &list, const QString &word);
/// How a value is written in a language; the value itself when the list does not know it.
QString wordFor(const QString &list, const QString &value, Language language);
/// All values of a list as they are written.
QStringList wordsOf(const QString &list, Language language);

} // namespace kezek
