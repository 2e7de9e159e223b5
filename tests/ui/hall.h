// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"
#include "fingers.h"
#include "halljobs.h"
#include "ui/common/theme.h"
#include "ui/selfservice/terminal.h"
#include "ui/widgets/panels.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPushButton>

namespace kezek::test {

/// A terminal in the hall of an office in memory (or in a file), worked by keys and fingers. Seconds pass when the test says so.
class Hall {
public:
    explicit Hall(const QString &file = QStringLiteral(":memory:"), const QString &workstation = QStringLiteral("HALL-1"), bool training = false,
                  Papers *drawn = nullptr)
        : office(file), jobs(office.store()), random(quint32(workstation.size() + workstation.back().unicode())), printer(drawn), client(jobs, random),
          context{client, drawn ? *drawn : papers, secrets, gateway, training}
    {
        Actor actor = office.actor(Role::SelfService);
        actor.workstation = workstation;
        client.setActor(actor);
    }
    /// Its papers are drawn, and go to the computer's own printer as they do in a real hall.
    explicit Hall(Papers &drawn) : Hall(QStringLiteral(":memory:"), QStringLiteral("HALL-1"), false, &drawn) {}
    /// After the stage is set.
    void open(const QSize &size = terminalScreens.first())
    {
        terminal = std::make_unique<Terminal>(context, nullptr, std::chrono::milliseconds(0));
        if (!printer)
            terminal->setPrint([this](const Paper &paper, Language language) -> Done {
                printed.append({paper, language});
                return printerSays;
            });
        terminal->resize(size);
        terminal->show();
        terminal->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(terminal.get()));
        terminal->start();
        Counter::settle();
    }

    template <class W = QWidget> W *the(const QString &name)
    {
        for (W *widget : terminal->findChildren<W *>(QStringLiteral("terminal.") + name))
            if (widget->isVisible())
                return widget;
        qFatal("no terminal.%s is seen", qPrintable(name));
    }
    bool sees(const QString &name)
    {
        const auto all = terminal->findChildren<QWidget *>(QStringLiteral("terminal.") + name);
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *widget) { return widget->isVisible(); });
    }
    /// What can be read on a label or a button; of a bar its sentence. Empty where it is not seen.
    QString read(const QString &name)
    {
        if (!sees(name))
            return {};
        if (const auto *bar = qobject_cast<MessageBar *>(the(name)))
            return bar->text();
        return the(name)->property("text").toString();
    }
    bool isLive(const QString &name) { return the(name)->isEnabled(); }
    void press(const QString &name)
    {
        QTest::mouseClick(the(name), Qt::LeftButton);
        Counter::settle();
    }
    void type(const QString &name, const QString &text)
    {
        the(name)->setFocus();
        the<QLineEdit>(name)->selectAll();
        QTest::keyClicks(the(name), QString(text).replace(u'Н', u'N')); // understood alike, and no key has the Cyrillic one
        Counter::settle();
    }
    /// From the first screen to the child's page.
    void lookUp(const Application &child)
    {
        press(QStringLiteral("home.lookup"));
        type(QStringLiteral("lookup.iin"), child.child.iin.text());
        press(QStringLiteral("lookup.search"));
    }
    /// The tick, "Send", and the digits as the phone shows them. A tick is pressed where it is drawn.
    void askCode()
    {
        QWidget *tick = the(QStringLiteral("code.consent"));
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(15, tick->height() / 2));
        Counter::settle();
        press(QStringLiteral("code.send"));
    }
    void confirm()
    {
        askCode();
        type(QStringLiteral("code.digits"), lastCode());
        press(QStringLiteral("code.accept"));
    }
    QString lastCode()
    {
        for (const MessageRow &row : need(office.store().readers().messages({}, {})).rows)
            if (row.message.kind == MessageKind::Code)
                return QRegularExpression(QStringLiteral("\\b\\d{4}\\b")).match(row.message.body).captured();
        return {};
    }
    int codes()
    {
        const auto rows = need(office.store().readers().messages({}, {})).rows;
        return int(std::count_if(rows.cbegin(), rows.cend(), [](const MessageRow &row) { return row.message.kind == MessageKind::Code; }));
    }
    /// Everything that a person who stands there can read, hidden screens too where `all`.
    QString everyText(bool all = false)
    {
        QStringList texts;
        for (const QWidget *widget : terminal->findChildren<QWidget *>()) {
            if (!all && !widget->isVisible())
                continue;
            texts << widget->property("text").toString() << widget->property("plainText").toString() << widget->toolTip()
                  << widget->accessibleName() << widget->accessibleDescription() << widget->property("currentText").toString();
        }
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    bool isHome() { return sees(QStringLiteral("home.lookup")); }
    void setLanguage(Language language)
    {
        press(language == Language::Kazakh ? QStringLiteral("kazakh") : QStringLiteral("russian"));
    }

    TestOffice office;
    HallJobs jobs;
    SeededRandom random; ///< each terminal has its own operations
    Papers *printer; ///< null: papers are noted; else what draws them for the computer's own printer
    NotedPapers papers;
    OfficeClient client;
    MemorySecrets secrets;
    NotedGateway gateway;
    UiContext context;
    QList<std::pair<Paper, Language>> printed;
    Done printerSays;
    std::unique_ptr<Terminal> terminal;
};

} // namespace kezek::test
