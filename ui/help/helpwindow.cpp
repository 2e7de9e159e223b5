// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/keys.h"
#include "ui/help/keysheet.h"
#include "ui/help/news.h"
#include "ui/help/statepicture.h"
#include "ui/help/topics.h"
#include "ui/shell/pagelist.h"
#include "words/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

HelpWindow::HelpWindow(QWidget *owner, std::function<PageId()> current)
    : m_owner(owner), m_current(std::move(current)), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this)), m_find(new QLineEdit(this)),
      m_print(new QPushButton(this))
{
    setObjectName(u"help"_s);
    layOut();
    addKeys();
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        for (const PageId page : help::topics())
            if (help::topicName(page) == link.toString())
                showTopic(page);
    });
    connect(m_print, &QPushButton::clicked, this, &HelpWindow::print);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpWindow::find);
    // A dialog keeps shortcuts of the window below it to itself, so the key is taken before any window has it.
    qApp->installEventFilter(this);
    setAttribute(Qt::WA_QuitOnClose, false);
}

void HelpWindow::layOut()
{
    m_topics->setObjectName(u"help.topics"_s);
    m_text->setObjectName(u"help.text"_s);
    m_find->setObjectName(u"help.find"_s);
    m_print->setObjectName(u"help.print"_s);
    m_print->setAutoDefault(false);
    m_text->setOpenLinks(false);
    m_topics->setFixedWidth(200);
    auto *right = new QVBoxLayout;
    auto *above = new QHBoxLayout;
    above->addWidget(m_find, 1);
    above->addWidget(m_print);
    right->addLayout(above);
    right->addWidget(m_text, 1);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_topics);
    row->addLayout(right, 1);
    resize(860, 620);
}

void HelpWindow::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &HelpWindow::leave);
    connect(new QShortcut(QKeySequence(u"Ctrl+F"_s), this), &QShortcut::activated, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    keys::give(m_print, Qt::CTRL | Qt::Key_P);
}

void HelpWindow::openTopic(PageId page)
{
    m_topic = page;
    take(Sheet::Topic);
}

void HelpWindow::openKeys() { take(Sheet::Keys); }
void HelpWindow::openNews() { take(Sheet::News); }

/// Comes to the front with it.
void HelpWindow::take(Sheet sheet)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_focusBefore = QApplication::focusWidget();
    if (QWidget *front = QApplication::activeWindow(); front && front != this)
        m_front = front;
    m_sheet = sheet;
    show();
    retranslate();
    raise();
    activateWindow();
    m_text->setFocus();
}

/// The topics, then the two sheets.
void HelpWindow::showRow(int row)
{
    if (row < 0)
        return;
    const int sheet = row - int(help::topics().size());
    m_sheet = sheet < 0 ? Sheet::Topic : sheet == 0 ? Sheet::Keys : Sheet::News;
    if (m_sheet == Sheet::Topic)
        m_topic = help::topics().at(row);
    showSheet();
}

void HelpWindow::showSheet()
{
    switch (m_sheet) {
    case Sheet::Topic: return showTopic(m_topic);
    case Sheet::Keys: return showKeys();
    case Sheet::News: return showNews();
    }
}

void HelpWindow::showNews()
{
    m_topics->setCurrentRow(int(help::topics().size()) + 1);
    m_text->setHtml(u"<h1>%1</h1>"_s.arg(tr("What changed").toHtmlEscaped()) + help::news(words::current()));
    setWindowTitle(tr("What changed"));
}

void HelpWindow::showKeys()
{
    m_topics->setCurrentRow(int(help::topics().size()));
    m_text->setHtml(help::keySheet(*m_owner, m_front, pageTitle(m_current())));
    setWindowTitle(tr("Keyboard shortcuts"));
}

void HelpWindow::showTopic(PageId page)
{
    m_sheet = Sheet::Topic;
    m_topic = page;
    m_topics->setCurrentRow(int(help::topics().indexOf(page)));
    QString text = help::topicText(page, words::current());
    if (const auto arrows = help::stateArrows(page); !arrows.isEmpty()) {
        m_text->document()->addResource(QTextDocument::ImageResource, QUrl(u"states"_s), help::statePicture(arrows, font(), devicePixelRatioF()));
        text += u"<h2>%1</h2><p><img src=\"states\"></p><h2>%2</h2>%3"_s.arg(tr("States and what leads from one to another").toHtmlEscaped(),
                                                                          tr("The same picture in words").toHtmlEscaped(), help::stateTable(arrows));
    }
    m_text->setHtml(text);
    setWindowTitle(tr("Help: %1").arg(pageTitle(page)));
}

void HelpWindow::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void HelpWindow::printOn(QPrinter &printer) const
{
    m_text->document()->print(&printer);
}

/// From the place found last, and from the beginning when the end was reached.
void HelpWindow::find()
{
    if (m_text->find(m_find->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_find->text());
}

void HelpWindow::leave()
{
    hide();
    if (!m_focusBefore)
        return;
    m_focusBefore->window()->activateWindow();
    m_focusBefore->setFocus();
}

/// Texts are read when somebody looks: the first window does not wait for them.
void HelpWindow::retranslate()
{
    if (!isVisible())
        return;
    m_find->setPlaceholderText(tr("Find in this topic (Ctrl+F, Enter)"));
    m_find->setAccessibleName(tr("Find in this topic"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help"));
    keys::setText(m_print, tr("Print…"));
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const PageId page : help::topics())
        m_topics->addItem(pageTitle(page));
    m_topics->addItem(tr("Keyboard shortcuts"));
    m_topics->addItem(tr("What changed"));
    showSheet();
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_owner->isVisible())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (isVisible() && isActiveWindow() && !showsKeys())
        openKeys();
    else
        openTopic(m_current());
    return true;
}

void HelpWindow::changeEvent(QEvent *event)
{
    // The picture of the states is painted in the theme's colours.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kezek
