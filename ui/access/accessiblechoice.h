// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QComboBox>
#include <QPointer>

#include <map>

namespace kezek::access {

/// One entry of a box of choices; Press chooses it.
class AccessibleEntry : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEntry(QComboBox *box, int index) : m_box(box), m_index(index) {}

    bool isValid() const override { return m_box && m_index < m_box->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_box); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    int index() const { return m_index; }

private:
    QPointer<QComboBox> m_box;
    int m_index;
};

/// Its entries are its children whether the list is open or not; the chosen one is selected.
class AccessibleChoice : public QAccessibleWidget {
public:
    explicit AccessibleChoice(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}
    ~AccessibleChoice() override;

    QString text(QAccessible::Text which) const override;
    QAccessible::State state() const override;
    int childCount() const override { return box()->count(); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const { return static_cast<QComboBox *>(object()); }
    mutable std::map<int, QAccessible::Id> m_entries;
};

} // namespace kezek::access
