// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/wishfields.h"

#include "domain/names.h"
#include "words/words.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

ManyChoice::ManyChoice(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setStyleSheet(u"text-align: left"_s); // as the fields beside it
    m_menu->installEventFilter(this);
}

void ManyChoice::setChoices(const QList<std::pair<QVariant, QString>> &choices)
{
    const QVariantList before = values();
    m_menu->clear();
    for (const auto &[value, text] : choices) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(before.contains(value));
        connect(action, &QAction::toggled, this, [this] {
            showChosen();
            emit valuesChanged();
        });
    }
    showChosen();
}

void ManyChoice::setNoneText(const QString &text)
{
    m_noneText = text;
    showChosen();
}

QVariantList ManyChoice::values() const
{
    QVariantList chosen;
    for (const QAction *action : m_menu->actions())
        if (action->isChecked())
            chosen.append(action->data());
    return chosen;
}

void ManyChoice::setValues(const QVariantList &values)
{
    for (QAction *action : m_menu->actions())
        action->setChecked(values.contains(action->data()));
}

QStringList ManyChoice::namesOf(const QVariantList &values) const
{
    QStringList names;
    for (const QAction *action : m_menu->actions())
        if (values.contains(action->data()))
            names += action->text();
    return names;
}

void ManyChoice::showChosen()
{
    const QStringList names = namesOf(values());
    setText(names.isEmpty() ? m_noneText : names.join(u", "_s));
    setToolTip(names.join(u'\n'));
}

bool ManyChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return QPushButton::eventFilter(watched, event);
    // Space and the mouse tick and leave the menu open; Enter and Esc close it.
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    QAction *action = m_menu->activeAction();
    if (!action || (!space && event->type() != QEvent::MouseButtonRelease))
        return false;
    action->toggle();
    return true;
}

KindergartenEdit::KindergartenEdit(QWidget *parent) : ValueEdit(parent)
{
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::editingFinished, this, &KindergartenEdit::check);
}

void KindergartenEdit::setKindergartens(const QList<Kindergarten> &kindergartens)
{
    m_kindergartens = kindergartens;
    QStringList names;
    for (const Kindergarten &kindergarten : kindergartens)
        names += kindergarten.name;
    static_cast<QStringListModel *>(completer()->model())->setStringList(names);
}

std::optional<KindergartenId> KindergartenEdit::kindergarten() const
{
    const QString typed = foldedSearchKey(text());
    if (typed.isEmpty())
        return {};
    std::optional<KindergartenId> found;
    int holding = 0;
    for (const Kindergarten &kindergarten : m_kindergartens) {
        const QString name = foldedSearchKey(kindergarten.name);
        if (name == typed)
            return kindergarten.id;
        if (name.contains(typed)) {
            found = kindergarten.id;
            ++holding;
        }
    }
    return holding == 1 ? found : std::nullopt;
}

QString KindergartenEdit::nameOf(KindergartenId id) const
{
    for (const Kindergarten &kindergarten : m_kindergartens)
        if (kindergarten.id == id)
            return kindergarten.name;
    return {};
}

void KindergartenEdit::check()
{
    const auto found = kindergarten();
    if (found && text() != nameOf(*found))
        setText(nameOf(*found));
    setProblem(found || text().trimmed().isEmpty() ? QString() : tr("No kindergarten has this name, or several do."));
}

} // namespace kezek
