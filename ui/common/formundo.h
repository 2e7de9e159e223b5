// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <functional>

namespace kezek {

/// Undo and redo over all fields of a form until it is saved. Knows no widgets: a field is how its value is read and set. What is typed
/// in one field without a stop in another is one step; what a change brings about in other fields belongs to its step.
class FormUndo : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(const QString &name, std::function<QVariant()> value, std::function<void(const QVariant &)> set);
    /// The values as they are now are those that "As it was" gives back.
    void begin();
    /// Something was changed in this field by hand. Ignored while values are set from here.
    void note(const QString &name);

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo() { go(m_at - 1); }
    void redo() { go(m_at + 1); }
    /// All fields as at the beginning; itself a step that can be undone.
    void restore();
    /// The fields that differ from the beginning.
    QStringList changed() const;

signals:
    /// Other fields may differ now, or other steps may be possible.
    void moved();

private:
    struct Field {
        QString name;
        std::function<QVariant()> value;
        std::function<void(const QVariant &)> set;
    };
    struct Step {
        QString by; ///< the field that was changed; empty: the beginning, or "As it was"
        QVariantList values;
    };
    QVariantList values() const;
    void go(qsizetype step);
    void push(const QString &by);

    QList<Field> m_fields;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    bool m_setting = false;
    bool m_open = false; ///< the last step may grow
};

} // namespace kezek
