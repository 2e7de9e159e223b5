// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tables/columns.h"

#include "domain/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Language, const char *>, 3> languages = {{{Language::Russian, "ru"}, {Language::Kazakh, "kk"}, {Language::English, "en"}}};

QJsonObject shipped(const QString &name)
{
    QFile file(u":/tables/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "columns", "the tables' columns are not compiled in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QHash<Language, QStringList> listsOf(const QJsonObject &object)
{
    QHash<Language, QStringList> lists;
    for (const auto &[language, key] : languages)
        for (const QJsonValue &word : object.value(QLatin1StringView(key)).toArray())
            lists[language].append(word.toString());
    return lists;
}

TableColumn columnOf(const QJsonObject &object)
{
    static const QHash<QString, CellKind> kinds{{u"Text"_s, CellKind::Text}, {u"Iin"_s, CellKind::Iin}, {u"Phone"_s, CellKind::Phone},
                                                {u"Day"_s, CellKind::Day}, {u"Instant"_s, CellKind::Instant}, {u"Number"_s, CellKind::Number},
                                                {u"District"_s, CellKind::District}, {u"Kindergarten"_s, CellKind::Kindergarten}, {u"Word"_s, CellKind::Word},
                                                {u"Share"_s, CellKind::Share}, {u"Duration"_s, CellKind::Duration}, {u"Money"_s, CellKind::Money}};
    const QStringList kind = object.value("kind"_L1).toString().split(u':');
    return {object.value("name"_L1).toString(), kinds.value(kind.first()), kind.value(1), object.value("required"_L1).toBool(),
            object.value("width"_L1).toInt(), listsOf(object)};
}

QHash<QString, TableColumns> readTables()
{
    QHash<QString, TableColumns> tables;
    for (const QString &file : {u"columns.json"_s, u"reports.json"_s}) {
        const QJsonObject all = shipped(file);
        for (const QString &name : all.keys()) {
            TableColumns &table = tables[name];
            table.name = name;
            for (const auto &[language, key] : languages)
                table.titles[language] = all[name]["title"_L1][QLatin1StringView(key)].toString();
            for (const QJsonValue &column : all[name]["columns"_L1].toArray())
                table.columns.append(columnOf(column.toObject()));
        }
    }
    return tables;
}

/// One list of words: how each value is written, and what each word means.
struct WordList {
    QStringList values;
    QHash<QString, QHash<Language, QString>> written;
    QHash<QString, QString> meanings;
};

QHash<QString, WordList> readWords()
{
    QHash<QString, WordList> lists;
    const QJsonObject all = shipped(u"words.json"_s);
    for (const QString &name : all.keys()) {
        WordList &list = lists[name];
        for (const QJsonValue &entry : all[name].toArray()) {
            const QString value = entry["value"_L1].toString();
            list.values.append(value);
            list.meanings.insert(foldedSearchKey(value), value);
            const auto words = listsOf(entry.toObject());
            for (auto it = words.cbegin(); it != words.cend(); ++it) {
                list.written[value].insert(it.key(), it->value(0));
                for (const QString &word : *it)
                    list.meanings.insert(foldedSearchKey(word), value);
            }
        }
    }
    return lists;
}

const WordList &wordList(const QString &name)
{
    static const QHash<QString, WordList> lists = readWords();
    static const WordList none;
    const auto found = lists.constFind(name);
    return found == lists.cend() ? none : *found;
}

} // namespace

int TableColumns::indexOf(const QString &column) const
{
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return i;
    return -1;
}

int TableColumns::meantBy(const QString &heading) const
{
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return -1;
    for (int i = 0; i < columns.size(); ++i) {
        if (headingKey(columns[i].name) == key)
            return i;
        for (const QStringList &headings : columns[i].headings)
            for (const QString &known : headings)
                if (headingKey(known) == key)
                    return i;
    }
    return -1;
}

const TableColumns &tableColumns(const QString &table)
{
    static const QHash<QString, TableColumns> tables = readTables();
    static const TableColumns none;
    const auto found = tables.constFind(table);
    return found == tables.cend() ? none : *found;
}

QString headingKey(const QString &heading)
{
    QString key;
    for (const QChar c : foldedSearchKey(heading))
        if (c.isLetterOrNumber())
            key += c;
    return key;
}

std::optional<QString> meaningOf(const QString &list, const QString &word)
{
    const auto &meanings = wordList(list).meanings;
    const auto found = meanings.constFind(foldedSearchKey(word));
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

QString wordFor(const QString &list, const QString &value, Language language)
{
    return wordList(list).written.value(value).value(language, value);
}

QStringList wordsOf(const QString &list, Language language)
{
    QStringList words;
    for (const QString &value : wordList(list).values)
        words.append(wordFor(list, value, language));
    return words;
}

} // namespace kezek
