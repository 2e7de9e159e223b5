// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/memorysecrets.h"
#include "support/testoffice.h"
#include "ui/common/page.h"
#include "usecases/officeclient.h"
#include "usecases/ports/papers.h"
#include "usecases/ports/smsgateway.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

namespace kezek::test {

/// Keeps the last job until the test answers it.
struct HeldJobs : JobQueue {
    std::function<void(Result<Store *>)> job;
    void post(std::function<void(Result<Store *>)> work) override { job = std::move(work); }
};

/// Answers at once, on the same thread: what a window asks is there when its events have run. Held, it answers when it is let.
class InlineJobs : public JobQueue {
public:
    explicit InlineJobs(Store &store) : m_store(store) {}
    void post(std::function<void(Result<Store *>)> work) override
    {
        m_waiting.append(std::move(work));
        if (!m_held)
            answer();
    }
    void hold() { m_held = true; }
    void answerOne() { m_waiting.takeFirst()(&m_store); }
    void answer()
    {
        m_held = false;
        while (!m_waiting.isEmpty())
            answerOne();
    }

private:
    Store &m_store;
    QList<std::function<void(Result<Store *>)>> m_waiting;
    bool m_held = false;
};

/// Remembers what it was asked to write.
class NotedPapers : public Papers {
public:
    Done draw(const Paper &paper, Language language, QPagedPaintDevice &) override { return note(QStringLiteral("printer"), paper, language); }
    Done writePdf(const Paper &paper, Language language, const QString &path) override { return note(path, paper, language); }
    Done writeHtml(const BulletinPaper &paper, Language language, const QString &path) override { return note(path, paper, language); }
    Done writeCsv(const BulletinPaper &paper, Language language, const QString &path) override { return note(path, paper, language); }
    QStringList written;
    std::optional<Paper> last;
    Language lastLanguage = Language::English;
    Done answer; ///< what the printer or the disk says

private:
    Done note(const QString &where, const Paper &paper, Language paperLanguage)
    {
        written << where;
        last = paper;
        lastLanguage = paperLanguage;
        return answer;
    }
};

/// A provider that has what a test says.
class NotedGateway : public SmsGateway {
public:
    QList<ProviderInfo> providers() const override { return known; }
    QFuture<Result<SmsBalance>> balance() override { return QtFuture::makeReadyFuture(said); }
    void tryAgain() override { ++triedAgain; }

    QList<ProviderInfo> known{{QStringLiteral("kannel"), QStringLiteral("Kannel"), QStringLiteral("http://127.0.0.1:13013/cgi-bin/sendsms"), true, false, false},
                              {QStringLiteral("smsc"), QStringLiteral("SMSC.kz"), QStringLiteral("https://smsc.kz/"), true, true, true}};
    Result<SmsBalance> said = SmsBalance{QStringLiteral("286.55"), QStringLiteral("KZT")};
    int triedAgain = 0;
};

/// A page at work on a real store in memory, driven by real keys. What is looked for is found by its object name.
class Counter {
public:
    explicit Counter(Role role = Role::Administrator, bool training = false)
        : m_jobs(office.store()), client(m_jobs, office.random()), context{client, papers, secrets, gateway, training}
    {
        client.setActor(role == Role::Administrator ? office.administrator() : office.actor(role));
    }

    void show(PageWidget &page)
    {
        page.resize(1170, 718);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.refresh();
        page.focusFirst();
        settle();
    }
    /// Lets every answer that is there arrive.
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    /// From now on storage is slow: it answers what was asked first, or everything.
    void hold() { m_jobs.hold(); }
    void answerOne()
    {
        m_jobs.answerOne();
        settle();
    }
    void answer()
    {
        m_jobs.answer();
        settle();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    template <class W = QWidget> static W *find(QWidget &page, const QString &name)
    {
        W *widget = page.findChild<W *>(name);
        if (!widget)
            qFatal("no %s on the page", qPrintable(name));
        return widget;
    }
    /// The digits of the code that was sent last.
    QString lastCode()
    {
        const auto messages = need(office.store().readers().messages({}, {}));
        for (const MessageRow &row : messages.rows)
            if (row.message.kind == MessageKind::Code)
                return QRegularExpression(QStringLiteral("\\b\\d{4}\\b")).match(row.message.body).captured();
        return {};
    }
    /// The journal's rows of a verb about an application.
    int journaled(const QString &verb, ApplicationId application)
    {
        int count = 0;
        for (const JournalRow &row : need(office.store().journal().ofSubject(QStringLiteral("application"), application.value)))
            count += row.verb == verb ? 1 : 0;
        return count;
    }

    TestOffice office;

private:
    InlineJobs m_jobs;

public:
    NotedPapers papers;
    OfficeClient client;
    MemorySecrets secrets;
    NotedGateway gateway;
    UiContext context;
};

} // namespace kezek::test
