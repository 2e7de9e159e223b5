// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menurow.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/shell/lookmenu.h"
#include "ui/shell/pagelist.h"
#include "words/words.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

/// What stands on the language buttons: each language's own name, never translated.
QString shortName(Language language)
{
    switch (language) {
    case Language::Kazakh: return u"Қаз"_s;
    case Language::Russian: return u"Рус"_s;
    case Language::English: return u"Eng"_s;
    }
    return {};
}

/// "Copy" does what Ctrl+C does in the widget that has the focus.
void copyFromFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QCoreApplication::sendEvent(focus, &press);
}

} // namespace

MenuRow::MenuRow(QWidget *parent)
    : QWidget(parent), m_bar(new QMenuBar(this)), m_file(m_bar->addMenu(QString())), m_edit(m_bar->addMenu(QString())), m_view(m_bar->addMenu(QString())),
      m_languages(new QMenu(this)), m_look(new LookMenu(this)), m_help(m_bar->addMenu(QString())), m_who(new QLabel(this))
{
    setObjectName(u"shell.menurow"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setNativeMenuBar(false);
    setFixedHeight(26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 0, 12, 0);
    row->setSpacing(0);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(m_who);
    row->addSpacing(14);
    theme::muted(m_who);

    m_new = add(m_file, QKeySequence(u"Ctrl+N"_s), &MenuRow::newApplication);
    m_file->addSeparator();
    m_password = add(m_file, QKeySequence(u"Ctrl+Shift+W"_s), &MenuRow::changePassword);
    m_signOut = add(m_file, QKeySequence(u"Ctrl+Shift+Q"_s), &MenuRow::signOut);
    m_quit = add(m_file, QKeySequence(u"Ctrl+Q"_s), &MenuRow::quit);
    m_copy = m_edit->addAction(QString());
    connect(m_copy, &QAction::triggered, this, [] { copyFromFocus(); });
    m_find = add(m_edit, QKeySequence(u"Ctrl+F"_s), &MenuRow::find);
    m_refresh = add(m_view, QKeySequence(u"F5"_s), &MenuRow::refresh);
    m_view->addMenu(m_languages);
    m_view->addMenu(m_look);
    m_pageHelp = add(m_help, {}, &MenuRow::help);
    m_keys = add(m_help, {}, &MenuRow::keys);
    m_news = add(m_help, {}, &MenuRow::news);
    m_about = add(m_help, {}, &MenuRow::about);
    addLanguages(m_languages);
    keys::on(this, QKeySequence(u"Ctrl+PgUp"_s), [] { return tr("The page before"); }, [this] { emit stepped(-1); });
    keys::on(this, QKeySequence(u"Ctrl+PgDown"_s), [] { return tr("The next page"); }, [this] { emit stepped(1); });
    retranslate();
}

QAction *MenuRow::add(QMenu *menu, const QKeySequence &keys, void (MenuRow::*signal)())
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MenuRow::addLanguages(QMenu *menu)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (const Language language : allOf<Language>()) {
        QAction *action = menu->addAction(words::of(language));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language] { emit this->language(language); });
        m_languageActions.append({language, action});

        if (!m_languageButtons.isEmpty())
            row->addWidget(new QLabel(u"·"_s, this));
        auto *button = new QPushButton(shortName(language), this);
        theme::setLook(button, "kind", u"language"_s);
        button->setObjectName(u"shell.language."_s + toText(language));
        button->setAccessibleName(words::of(language));
        connect(button, &QPushButton::clicked, this, [this, language] { emit this->language(language); });
        row->addWidget(button);
        m_languageButtons.append({language, button});
    }
}

void MenuRow::setPages(const QList<PageId> &pages)
{
    for (const auto &[id, action] : std::as_const(m_pages))
        delete action;
    m_pages.clear();
    for (const PageId id : pages) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(pageKeys(m_pages.size())));
        connect(action, &QAction::triggered, this, [this, id] { emit page(id); });
        m_view->insertAction(m_refresh, action);
        m_pages.append({id, action});
    }
    if (!m_pages.isEmpty()) {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_view->insertAction(m_refresh, line);
        m_pages.append({PageId::Today, line});
    }
    retranslate();
}

void MenuRow::setMayFile(bool may)
{
    m_new->setVisible(may);
    m_new->setEnabled(may);
}

void MenuRow::setWho(const QString &text)
{
    m_who->setText(text);
}

void MenuRow::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_new->setText(tr("New application"));
    m_password->setText(tr("Change password…"));
    m_signOut->setText(tr("Change user"));
    m_quit->setText(tr("Quit"));
    m_copy->setText(tr("Copy") + u"\tCtrl+C"_s);
    m_find->setText(tr("Find…"));
    m_refresh->setText(tr("Refresh"));
    m_languages->setTitle(tr("Language"));
    m_look->retranslate();
    m_pageHelp->setText(tr("Help for this page") + u"\tF1"_s);
    m_keys->setText(tr("Keyboard shortcuts") + u"\tF1, F1"_s);
    m_news->setText(tr("What changed"));
    m_about->setText(tr("About Kezek"));
    for (const auto &[id, action] : std::as_const(m_pages))
        if (!action->isSeparator())
            action->setText(pageTitle(id));
    for (const auto &[language, action] : std::as_const(m_languageActions))
        action->setChecked(language == words::current());
    for (const auto &[language, button] : std::as_const(m_languageButtons))
        theme::setLook(button, "chosen", language == words::current() ? u"yes"_s : u"no"_s);
}

} // namespace kezek
