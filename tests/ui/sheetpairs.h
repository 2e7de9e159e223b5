// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

/// Which ink a style sheet puts on which ground. All states and properties that its selectors name are tried, by the sheet's own cascade.
namespace kezek::test {

/// QPushButton[kind="primary"]:hover, or a part: QHeaderView::section.
struct Compound {
    QString type;
    QStringList properties, states;

    static Compound parse(const QString &text)
    {
        static const QRegularExpression property(QStringLiteral("\\[[^\\]]*\\]"));
        Compound made;
        QString left = text;
        for (auto all = property.globalMatch(text); all.hasNext();)
            made.properties << all.next().captured();
        left.remove(property);
        left.replace(QStringLiteral("::"), QStringLiteral("~"));
        QStringList words = left.split(u':');
        made.type = words.takeFirst();
        // A part may have states of its own: QTabBar~tab:selected.
        made.states = words;
        return made;
    }
    bool matches(const Compound &other) const
    {
        const auto within = [](const QStringList &few, const QStringList &many) { return std::all_of(few.begin(), few.end(), [&](const QString &one) { return many.contains(one); }); };
        return (type == other.type || type == QStringLiteral("*")) && within(properties, other.properties) && within(states, other.states);
    }
    QString text() const { return type + properties.join(QString()) + (states.isEmpty() ? QString() : u':' + states.join(u':')); }
};

struct SheetRule {
    QString within; ///< what the subject stands in, as written; empty: anywhere
    Compound subject;
    QMap<QString, QString> values;
    int weight = 0;
};

class Sheet {
public:
    explicit Sheet(QString text)
    {
        static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
        text.remove(comment);
        for (auto all = rule.globalMatch(text); all.hasNext();) {
            const auto found = all.next();
            for (const QString &selector : found.captured(1).split(u','))
                add(selector.simplified(), found.captured(2));
        }
    }

    /// Everything that the selectors name of a type: no property, each alone, each two of different names; no state, and each alone.
    QList<std::pair<QString, Compound>> subjects() const
    {
        QMap<QString, std::pair<QSet<QString>, QSet<QString>>> named;
        QMap<QString, QSet<QString>> places;
        for (const SheetRule &rule : m_rules) {
            auto &[properties, states] = named[rule.subject.type];
            for (const QString &one : rule.subject.properties)
                properties.insert(one);
            for (const QString &one : rule.subject.states)
                states.insert(one);
            places[rule.subject.type] << QString() << rule.within;
        }
        QList<std::pair<QString, Compound>> made;
        for (auto type = named.cbegin(); type != named.cend(); ++type)
            for (const QStringList &properties : sets(type->first))
                for (const QString &state : type->second + QSet<QString>{QString()})
                    for (const QString &within : places.value(type.key()))
                        made.append({within, {type.key(), properties, state.isEmpty() ? QStringList() : QStringList(state)}});
        return made;
    }

    /// The value that wins, or nothing.
    QString value(const QString &within, const Compound &subject, const QStringList &names) const
    {
        QString won;
        int weight = -1;
        for (const SheetRule &rule : m_rules) {
            if (!rule.subject.matches(subject) || (!rule.within.isEmpty() && rule.within != within) || rule.weight < weight)
                continue;
            for (const QString &name : names)
                if (rule.values.contains(name)) {
                    won = rule.values.value(name);
                    weight = rule.weight;
                }
        }
        return won;
    }

    static QColor colourIn(const QString &value)
    {
        static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{6}"));
        const auto found = colour.match(value);
        return found.hasMatch() ? QColor(found.captured()) : QColor();
    }

private:
    void add(const QString &selector, const QString &body)
    {
        QStringList parts = selector.split(QRegularExpression(QStringLiteral("[ >]+")), Qt::SkipEmptyParts);
        SheetRule rule;
        rule.subject = Compound::parse(parts.takeLast());
        rule.within = parts.join(u' ');
        for (const QString &line : body.split(u';', Qt::SkipEmptyParts))
            rule.values.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        // As CSS counts: properties and states before types; of equals the later one.
        const auto marks = selector.count(u'[') + selector.count(QRegularExpression(QStringLiteral("(?<!:):(?!:)")));
        rule.weight = int(marks * 100 + parts.size());
        m_rules << rule;
    }
    static QList<QStringList> sets(const QSet<QString> &properties)
    {
        QList<QStringList> made{QStringList()};
        for (const QString &one : properties) {
            made << QStringList(one);
            for (const QString &other : properties)
                if (one < other && one.section(u'=', 0, 0) != other.section(u'=', 0, 0))
                    made << QStringList{one, other};
        }
        return made;
    }

    QList<SheetRule> m_rules;
};

} // namespace kezek::test
