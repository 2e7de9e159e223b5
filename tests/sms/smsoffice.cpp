// SPDX-License-Identifier: GPL-3.0-or-later
#include "smsoffice.h"

#include "storage/database.h"
#include "storage/office.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

namespace kezek::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<Store>> openOffice(Clock clock, bool training, const QString &file)
{
    if (QFile::exists(file)) {
        KEZEK_TRY(auto opened, SqlStore::open(file, clock));
        return std::unique_ptr<Store>(std::move(opened));
    }
    KEZEK_TRY(auto database, Database::create(file.isEmpty() ? u":memory:"_s : file));
    auto store = std::make_unique<SqlStore>(std::move(database), clock, PasswordCost::Least);
    NewOffice office;
    office.info.nameRu = u"Отдел образования города Темиртау"_s;
    office.info.nameKk = u"Теміртау қаласының білім бөлімі"_s;
    office.info.training = training;
    office.administrator.login = u"admin"_s;
    office.administrator.name = u"Администратор"_s;
    office.password = u"long enough"_s;
    office.now = clock();
    office.cost = PasswordCost::Least;
    KEZEK_CHECK(seedOffice(*store, office));
    return store;
}

} // namespace

SmsOffice::SmsOffice(bool training, const QString &file)
    : m_now(QDateTime(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch())
{
    m_thread = std::make_unique<StorageThread>([this, training, file] { return openOffice(clock(), training, file); });
}

void SmsOffice::run(const std::function<void(Store &)> &work)
{
    QSemaphore done;
    m_thread->post([&](Result<Store *> opened) {
        if (opened)
            (void)(*opened)->transaction([&] {
                work(**opened);
                return true;
            });
        else
            qCritical("the office did not open: %s", qPrintable(toText(opened.error().code) + u' ' + opened.error().detail));
        done.release();
    });
    done.acquire();
}

void SmsOffice::setSender(const QString &url, const QString &user, const QString &password, const QString &provider)
{
    const SenderSettings sender{provider, url, user, u"Kezek"_s};
    run([&](Store &store) { QVERIFY(store.settings().setSender(sender)); });
    QVERIFY(m_secrets.keep(secretName(sender), password).result());
}

MessageId SmsOffice::put(MessageKind kind, const QString &body, const QString &phone, int validSeconds)
{
    MessageId id;
    run([&](Store &store) {
        Message message = messageOf(kind, body, phone, now(), validSeconds);
        message.clientRef = m_random.uuid().toString(QUuid::WithoutBraces);
        id = store.outbox().enqueue(message).value();
    });
    return id;
}

Message SmsOffice::get(MessageId id)
{
    std::optional<Message> found;
    run([&](Store &store) { found = store.outbox().get(id).value(); });
    return found.value();
}

} // namespace kezek::tests
