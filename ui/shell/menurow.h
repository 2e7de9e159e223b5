// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagelist.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QMenuBar;
class QPushButton;

namespace kezek {

class LookMenu;

/// The first row of the window: menus, then office · database · worker, then the languages. It owns the window's actions and their keys.
class MenuRow : public QWidget {
    Q_OBJECT
public:
    explicit MenuRow(QWidget *parent = nullptr);
    /// The pages that the worker sees, with their keys (pageKeys).
    void setPages(const QList<PageId> &pages);
    void setMayFile(bool may);
    void setWho(const QString &text);
    void retranslate();

signals:
    void newApplication();
    void changePassword();
    void signOut();
    void quit();
    void find();
    void refresh();
    void page(kezek::PageId id);
    void stepped(int by);
    void language(kezek::Language language);
    void help();
    void keys();
    void news();
    void about();

private:
    QAction *add(QMenu *menu, const QKeySequence &keys, void (MenuRow::*signal)());
    void addLanguages(QMenu *menu);

    QMenuBar *m_bar;
    QMenu *m_file, *m_edit, *m_view, *m_languages;
    LookMenu *m_look;
    QMenu *m_help;
    QAction *m_new, *m_password, *m_signOut, *m_quit, *m_copy, *m_find, *m_refresh, *m_pageHelp, *m_keys, *m_news, *m_about;
    QList<std::pair<PageId, QAction *>> m_pages;
    QList<std::pair<Language, QAction *>> m_languageActions;
    QList<std::pair<Language, QPushButton *>> m_languageButtons;
    QLabel *m_who;
};

} // namespace kezek
