// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::keys {

namespace {

/// A shortcut that knows what it is called. Its owner decides when it is heard: Qt hears it while that is seen and enabled.
class NamedKey : public QShortcut {
public:
    NamedKey(QWidget *where, std::function<QString()> name) : QShortcut(where), m_name(std::move(name)) {}
    QString name() const { return m_name(); }

private:
    std::function<QString()> m_name;
};

NamedKey *keyOf(const QAbstractButton *button)
{
    for (QObject *child : button->children())
        if (auto *key = dynamic_cast<NamedKey *>(child))
            return key;
    return nullptr;
}

/// Not ‹ or ×.
bool isWord(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

/// The text without the key behind it.
QString bare(const QAbstractButton *button, QString text)
{
    const NamedKey *key = keyOf(button);
    const QString suffix = key ? keys::text(key->key()) : QString();
    if (!suffix.isEmpty() && text.endsWith(suffix))
        text.chop(suffix.size());
    return text.trimmed();
}

NamedKey *named(QAbstractButton *button, const QList<QKeySequence> &keys)
{
    NamedKey *key = keyOf(button);
    if (!key)
        key = new NamedKey(button, [button] { return nameOf(button); });
    const QString said = bare(button, button->text());
    key->setKeys(keys);
    setText(button, said);
    return key;
}

/// A button with a menu opens it; its own click() would not.
void press(QAbstractButton *button)
{
    auto *push = qobject_cast<QPushButton *>(button);
    if (push && push->menu())
        push->menu()->popup(push->mapToGlobal(QPoint(0, push->height())));
    else
        button->click();
}

} // namespace

QString text(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText);
}

QList<QKeySequence> accept()
{
    return {Qt::Key_F8, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
}

void give(QAbstractButton *button, const QList<QKeySequence> &keys)
{
    NamedKey *key = named(button, keys);
    key->disconnect(button);
    key->setEnabled(true);
    QObject::connect(key, &QShortcut::activated, button, [button] { press(button); });
}

void show(QAbstractButton *button, const QKeySequence &key)
{
    named(button, {key})->setEnabled(false);
}

void setText(QAbstractButton *button, const QString &said)
{
    const NamedKey *key = keyOf(button);
    const QString suffix = key ? text(key->key()) : QString();
    // Symbols (‹, ×) stay symbols: they are as wide as they are, and the sheet has their key.
    const bool asItIs = suffix.isEmpty() || said.endsWith(suffix) || !isWord(said);
    button->setText(asItIs ? said : said + u' ' + suffix);
}

QString nameOf(const QAbstractButton *button)
{
    QString name = isWord(button->text()) ? bare(button, button->text()) : button->accessibleName();
    if (name.endsWith(u'…') || name.endsWith(u'▾'))
        name.chop(1);
    return name.remove(u'&').trimmed();
}

QShortcut *on(QWidget *where, const QKeySequence &key, std::function<QString()> name, std::function<void()> act)
{
    auto *made = new NamedKey(where, std::move(name));
    made->setKey(key);
    QObject::connect(made, &QShortcut::activated, where, std::move(act));
    return made;
}

void tell(QWidget *where, const QKeySequence &key, std::function<QString()> name)
{
    auto *made = new NamedKey(where, std::move(name));
    made->setKey(key);
    made->setEnabled(false);
}

QList<Line> linesOf(const QWidget *widget)
{
    QList<Line> lines;
    const auto add = [&lines](const QKeySequence &key, const QString &name) {
        const bool there = std::any_of(lines.cbegin(), lines.cend(), [&](const Line &line) { return line.key == key && line.name == name; });
        if (!key.isEmpty() && !name.isEmpty() && !there)
            lines.append({key, name});
    };
    for (QShortcut *shortcut : widget->findChildren<QShortcut *>()) {
        const auto *key = dynamic_cast<NamedKey *>(shortcut);
        const auto *where = qobject_cast<QWidget *>(shortcut->parent());
        if (key && where->isVisibleTo(widget) && where->window() == widget->window())
            add(key->key(), key->name());
    }
    for (const QAction *action : widget->findChildren<QAction *>())
        if (action->isVisible())
            add(action->shortcut().isEmpty() ? QKeySequence(action->text().section(u'\t', 1)) : action->shortcut(),
                action->text().section(u'\t', 0, 0).remove(u'&').remove(u'…'));
    return lines;
}

} // namespace kezek::keys
