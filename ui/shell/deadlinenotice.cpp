// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deadlinenotice.h"

#include "ui/common/answer.h"
#include "usecases/officeclient.h"
#include "usecases/ports/store.h"
#include "words/words.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace kezek {

namespace {

struct Waiting {
    QList<DeadlineNotice::Due> due;
    QDateTime now;
};

/// The late ones stand before them in the list, however many pages of them there are.
Result<Waiting> readWaiting(Store &store)
{
    Waiting waiting{{}, store.now()};
    const QDateTime last = waiting.now.addDuration(DeadlineNotice::ahead);
    PageMark mark;
    do {
        KEZEK_TRY(const Page<ApplicationRow> page, store.readers().toRegister(mark));
        for (const ApplicationRow &row : page.rows)
            if (row.registrationDue > waiting.now && row.registrationDue <= last)
                waiting.due.append({row.id, row.registrationDue});
        mark = page.rows.isEmpty() || page.rows.last().registrationDue > last ? PageMark() : page.next;
    } while (!mark.isEmpty());
    return waiting;
}

} // namespace

DeadlineNotice::DeadlineNotice(OfficeClient &client, QWidget *window) : QObject(window), m_client(client), m_window(window) {}

DeadlineNotice::~DeadlineNotice() = default;

void DeadlineNotice::look()
{
    if (m_asking)
        return;
    m_asking = true;
    answer(
        m_client.read(readWaiting), this,
        [this](const Waiting &waiting) {
            m_asking = false;
            tell(waiting.due, waiting.now);
        },
        [this](const Error &) { m_asking = false; }); // the page in front says it; a minute later it is asked again
}

void DeadlineNotice::tell(const QList<Due> &waiting, const QDateTime &now)
{
    int fresh = 0;
    QDateTime first;
    for (const auto &[application, until] : waiting) {
        if (until <= now || until > now.addDuration(ahead) || m_told.contains(application))
            continue;
        m_told.insert(application);
        first = fresh++ == 0 ? until : std::min(first, until);
    }
    if (fresh > 0)
        show(tr("%n applications must be registered or refused within the hour, the first by %1.", nullptr, fresh)
                 .arg(words::clock(first)));
}

void DeadlineNotice::show(const QString &text)
{
    emit told(text);
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->setToolTip(QApplication::applicationDisplayName());
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DeadlineNotice::opened);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DeadlineNotice::opened);
        m_tray->show();
    }
    m_tray->showMessage(tr("A deadline is near"), text + u'\n' + tr("Press here to open the list."));
}

} // namespace kezek
