// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "main/common/admin/interruption.h"
#include "main/common/admin/opening.h"
#include "main/common/admin/passwordsource.h"
#include "main/common/service/servicemanager.h"
#include "main/common/service/workerservice.h"
#include "storage/passwords.h"
#include "words/words.h"

#include <QFile>
#include <QSysInfo>
#include <QTimer>

#include <chrono>

namespace kezek::admin {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Admin", text); }

void describeWorker(QCommandLineParser &parser)
{
    parser.addOption({u"new-password-file"_s,
                      say(QT_TRANSLATE_NOOP("Admin", "With “login”: a file with the service's new password; else the environment's KEZEK_NEW_PASSWORD; else it is asked for.")),
                      u"FILE"_s});
}

/// What systemd has decrypted for the service (LoadCredentialEncrypted=database-password:…), unless something else is given.
Result<OfficePlace> placeOfService(Call &call)
{
    QString handedOver;
    QFile credential(qEnvironmentVariable("CREDENTIALS_DIRECTORY") + u"/database-password"_s);
    if (qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY") && !call.has(u"password-file"_s) && credential.open(QIODevice::ReadOnly))
        handedOver = QString::fromUtf8(credential.readLine()).trimmed();
    return serverPlace(call, databasePath(call), handedOver);
}

void tell(Console &console, const QString &text)
{
    console.line(text);
    tellServiceManager(u"STATUS="_s + text);
}

int serve(Call &call, const OfficePlace &place)
{
    WorkerService service(place);
    const Interruption interruption(Interruption::By::SystemToo);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &service, [&] {
        if (interruption.asked())
            service.stop();
    });
    QObject::connect(&service, &WorkerService::leadChanged, &service, [&](bool leads) {
        tell(call.console, leads ? say(QT_TRANSLATE_NOOP("Admin", "This worker leads: it does the night work and the bulletin, and sends the SMS."))
                                 : say(QT_TRANSLATE_NOOP("Admin", "This worker leads no longer, and stands by.")));
    });
    QObject::connect(&service, &WorkerService::troubled, &service, [&](const Error &why) { (void)call.console.fail(why); });
    QObject::connect(&service, &WorkerService::ended, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    look.start(200ms);
    tellServiceManager(u"READY=1"_s);
    tell(call.console, say(QT_TRANSLATE_NOOP("Admin", "This worker stands by.")));
    service.start();
    const int code = QCoreApplication::exec();
    tellServiceManager(u"STOPPING=1"_s);
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "This worker has ended.")));
    return code;
}

Done saveServiceAccount(OpenOffice &office, const QString &login, const QString &password)
{
    Store &store = office.store();
    KEZEK_TRY(const auto known, store.workers().byLogin(login));
    if (known && known->role != Role::Worker)
        return refuse(ErrorCode::NameTaken, u"login"_s);
    WorkerAccount account = known.value_or(WorkerAccount());
    account.login = login;
    account.name = known ? known->name : u"Kezek"_s;
    account.role = Role::Worker;
    account.active = true;
    account.mustChangePassword = false;
    account.passwordHash = scramVerifier(password);
    if (known) {
        KEZEK_CHECK(store.workers().update(account));
    } else {
        KEZEK_TRY(account.id, store.workers().insert(account));
    }
    const Actor system = Actor::system(QSysInfo::machineHostName());
    JournalRow row;
    row.at = store.now();
    row.recordedAt = row.at;
    row.workerName = system.name;
    row.workstation = system.workstation;
    row.verb = u"save-worker"_s;
    row.subject = u"worker"_s;
    row.subjectId = account.id.value;
    row.after = {{u"login"_s, account.login}, {u"role"_s, toText(account.role)}, {u"passwordChanged"_s, true}};
    return store.journal().write(row);
}

/// No administrator can make it: whoever has this password reads what is to be sent, the codes included.
int makeLogin(Call &call)
{
    const QString login = call.arguments.at(1).trimmed();
    const auto office = openOffice(call);
    if (!office)
        return call.console.fail(office.error());
    const auto password = readPassword(call, {u"new-password-file"_s, "KEZEK_NEW_PASSWORD", login});
    if (!password)
        return call.console.fail(password.error());
    if (password->size() < 8)
        return call.console.fail(Error{ErrorCode::PasswordTooShort, u"new-password-file"_s, {}, {8}});
    Done done;
    const Done committed = (*office)->store().transaction([&] {
        done = saveServiceAccount(**office, login, *password);
        return done.has_value();
    });
    if (!done || !committed)
        return call.console.fail(done ? committed.error() : done.error());
    call.console.line(say(QT_TRANSLATE_NOOP("Admin", "Saved: %1")).arg(login));
    return Ok;
}

int runWorker(Call &call)
{
    const bool isLogin = call.arguments.value(0) == u"login"_s && call.arguments.size() == 2;
    if (!isLogin && !call.arguments.isEmpty())
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "Say kezek-admin worker, which runs until it is ended, or kezek-admin worker login NAME, which makes its login.")));
    if (!isOnServer(call))
        return call.console.usage(say(QT_TRANSLATE_NOOP("Admin", "An office in a file needs no worker service: the program with windows does that work itself. Nothing was started. Give a server's address with --database.")));
    if (isLogin)
        return makeLogin(call);
    const auto place = placeOfService(call);
    return place ? serve(call, *place) : call.console.fail(place.error());
}

} // namespace

QList<Command> workerCommands()
{
    return {{u"worker"_s, u"[login NAME]"_s,
             say(QT_TRANSLATE_NOOP("Admin", "The service of an office on a server: night work, bulletin, SMS. Of several one leads, the others stand by.")),
             describeWorker, runWorker}};
}

} // namespace kezek::admin
