// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formundo.h"

namespace kezek {

void FormUndo::add(const QString &name, std::function<QVariant()> value, std::function<void(const QVariant &)> set)
{
    m_fields.append({name, std::move(value), std::move(set)});
}

void FormUndo::begin()
{
    m_steps = {{QString(), values()}};
    m_at = 0;
    m_open = false;
    emit moved();
}

QVariantList FormUndo::values() const
{
    QVariantList all;
    for (const Field &field : m_fields)
        all.append(field.value());
    return all;
}

void FormUndo::note(const QString &name)
{
    if (m_setting || m_steps.isEmpty() || values() == m_steps.at(m_at).values)
        return;
    const bool grows = m_open && m_at + 1 == m_steps.size() && m_steps.at(m_at).by == name;
    if (grows)
        m_steps[m_at].values = values();
    else
        push(name);
    m_open = true;
    emit moved();
}

void FormUndo::push(const QString &by)
{
    m_steps.resize(m_at + 1); // what was undone is gone once something else is done
    m_steps.append({by, values()});
    ++m_at;
}

void FormUndo::go(qsizetype step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_at = step;
    m_open = false;
    m_setting = true;
    const QVariantList wanted = m_steps.at(step).values;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (m_fields.at(i).value() != wanted.at(i))
            m_fields.at(i).set(wanted.at(i));
    m_setting = false;
    emit moved();
}

void FormUndo::restore()
{
    if (changed().isEmpty())
        return;
    const qsizetype before = m_at;
    const auto steps = m_steps;
    go(0);
    m_steps = steps;
    m_at = before;
    push({});
    emit moved();
}

QStringList FormUndo::changed() const
{
    QStringList names;
    if (m_steps.isEmpty())
        return names;
    const QVariantList now = values();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (now.at(i) != m_steps.constFirst().values.at(i))
            names.append(m_fields.at(i).name);
    return names;
}

} // namespace kezek
