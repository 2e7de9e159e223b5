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
    QList<ApplicationRow> rows;
    QDateTime now;
};

Result<Waiting> readWaiting(Store &store)
{
    KEZEK_TRY(const Page<ApplicationRow> first, store.readers().toRegister({}));
    return Waiting{first.rows, store.now()};
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
            tell(waiting.rows, waiting.now);
        },
        [this](const Error &) { m_asking = false; }); // the page in front says it; a minute later it is asked again
}

void DeadlineNotice::tell(const QList<ApplicationRow> &waiting, const QDateTime &now)
{
    int fresh = 0;
    QDateTime first;
    for (const ApplicationRow &row : waiting) {
        if (row.registrationDue <= now || row.registrationDue > now.addDuration(ahead) || m_told.contains(row.id))
            continue;
        m_told.insert(row.id);
        first = fresh++ == 0 ? row.registrationDue : std::min(first, row.registrationDue);
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
