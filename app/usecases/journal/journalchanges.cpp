// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/journal/journalchanges.h"

#include "domain/workingcalendar.h"
#include "usecases/tables/columns.h"

#include <QJsonArray>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The list of words that a field's value is from; empty: it is no word.
QString listOf(const QString &subject, const QString &field)
{
    if (field == "state"_L1)
        return subject == "referral"_L1 ? u"ReferralState"_s : subject == "inquiry"_L1 ? u"InquiryState"_s
                                                            : subject == "message"_L1  ? u"MessageState"_s
                                                                                       : u"ApplicationState"_s;
    if (field == "kind"_L1)
        return subject == "message"_L1 ? u"MessageKind"_s : subject == "kindergarten"_L1 ? u"KindergartenKind"_s : u"GroupKind"_s;
    if (field == "language"_L1)
        return subject == "group"_L1 ? u"GroupLanguage"_s : u"Language"_s;
    static const QHash<QString, QString> lists{{u"category"_s, u"PriorityCategory"_s}, {u"categoryAtIssue"_s, u"PriorityCategory"_s},
                                               {u"source"_s, u"Source"_s},             {u"messageLanguage"_s, u"Language"_s},
                                               {u"languages"_s, u"GroupLanguage"_s},   {u"endCause"_s, u"Cause"_s},
                                               {u"age"_s, u"AgeGroup"_s},              {u"answeredWay"_s, u"AnswerWay"_s},
                                               {u"verbs"_s, u"Verb"_s},                {u"subject"_s, u"Subject"_s}};
    return lists.value(field);
}

/// ISO 8601 as the office writes it; anything else as it is.
QString ofDate(const QString &text)
{
    if (text.size() == 10)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day.toString(u"dd.MM.yyyy"_s);
    if (text.size() > 18 && text.at(10) == u'T')
        if (const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs); at.isValid()) {
            const QDate day = localDay(at);
            const qint64 ms = startOfLocalDay(day).msecsTo(at);
            return day.toString(u"dd.MM.yyyy "_s) + QTime::fromMSecsSinceStartOfDay(int(ms)).toString(u"HH:mm:ss"_s);
        }
    return text;
}

class Sides {
public:
    Sides(const QString &subject, Language language) : m_subject(subject), m_language(language) {}

    QStringList order;
    QHash<QString, QString> values;

    void add(const QString &path, const QString &name, const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                add(join(path, it.key()), it.key(), it.value());
        } else if (value.isArray()) {
            addList(path, name, value.toArray());
        } else {
            put(path, one(name, value));
        }
    }

private:
    static QString join(const QString &path, const QString &part) { return path.isEmpty() ? part : path + u'.' + part; }

    void addList(const QString &path, const QString &name, const QJsonArray &list)
    {
        QStringList texts;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonValue item = list.at(i);
            if (item.isObject())
                add(join(path, QString::number(i + 1)), name, item);
            else
                texts.append(one(name, item));
        }
        if (list.isEmpty() || !texts.isEmpty())
            put(path, texts.join(u", "_s));
    }

    void put(const QString &path, const QString &text)
    {
        order.append(path);
        values.insert(path, text);
    }

    QString one(const QString &name, const QJsonValue &value) const
    {
        if (value.isBool())
            return wordFor(u"Flag"_s, value.toBool() ? u"yes"_s : u"no"_s, m_language);
        if (value.isDouble())
            return QString::number(qint64(value.toDouble()));
        const QString text = value.toString();
        const QString list = listOf(m_subject, name);
        return list.isEmpty() ? ofDate(text) : wordFor(list, text, m_language);
    }

    QString m_subject;
    Language m_language;
};

QString fieldWord(const QString &path, Language language)
{
    QStringList words;
    for (const QString &part : path.split(u'.'))
        words.append(wordFor(u"JournalField"_s, part, language));
    return words.join(u" · "_s);
}

} // namespace

QList<JournalChange> journalChanges(const JournalRow &row, Language language)
{
    Sides before(row.subject, language);
    before.add({}, {}, row.before);
    Sides after(row.subject, language);
    after.add({}, {}, row.after);
    QStringList order = after.order;
    for (const QString &path : before.order)
        if (!order.contains(path))
            order.append(path);
    QList<JournalChange> changes;
    for (const QString &path : order)
        if (const JournalChange change{fieldWord(path, language), before.values.value(path), after.values.value(path)}; change.before != change.after)
            changes.append(change);
    return changes;
}

QString journalSide(const QString &subject, const QJsonObject &side, Language language)
{
    Sides sides(subject, language);
    sides.add({}, {}, side);
    QStringList lines;
    for (const QString &path : sides.order)
        if (const QString value = sides.values.value(path); !value.isEmpty())
            lines.append(u"%1: %2"_s.arg(fieldWord(path, language), value));
    return lines.join(u"; "_s);
}

QString verbWord(const QString &verb, Language language)
{
    return wordFor(u"Verb"_s, verb, language);
}

QString subjectWord(const QString &subject, Language language)
{
    return wordFor(u"Subject"_s, subject, language);
}

} // namespace kezek
