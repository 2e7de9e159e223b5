// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loginoffice.h"

#include "support/builders.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace kezek::test {

namespace {

const QDateTime beginning(QDate(2026, 11, 23), QTime(4, 41), Qt::UTC);

NewOffice newOffice()
{
    NewOffice office;
    office.info = {u"Отдел образования города Темиртау"_s, u"Теміртау қаласының білім бөлімі"_s, u"Темиртау"_s, u"пр. Мира, 1"_s, u"+7 7213 90-00-00"_s, false};
    office.administrator.name = u"А. Сейткали"_s;
    office.password = u"correct horse"_s;
    office.districts = {{{}, u"Центр"_s, u"Орталық"_s}};
    office.now = beginning;
    return office;
}

} // namespace

LoginOffice::LoginOffice() : LoginOffice(newOffice()) {}

LoginOffice::LoginOffice(NewOffice kind) : m_name(u"k"_s + QUuid::createUuid().toString(QUuid::Id128).first(15)), m_password(kind.password)
{
    kind.administrator.login = administrator().user;
    need(createServerOffice(address(), TestServer::administrator(), owner().password, kind));
    m_store = openAs(owner());
}

LoginOffice::~LoginOffice()
{
    m_store.reset();
    TestServer::run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
    TestServer::run(u"DO $$ DECLARE a_role text; BEGIN FOR a_role IN SELECT rolname FROM pg_roles WHERE strpos(rolname, '%1') > 0 LOOP "
                    "EXECUTE format('DROP ROLE %I', a_role); END LOOP; END $$"_s.replace(u"%1"_s, m_name));
}

ServerLogin LoginOffice::owner() const
{
    return {ownerOf(m_name), TestServer::owner().password};
}

ServerLogin LoginOffice::administrator() const
{
    return {loginOf(u"admin"_s), m_password};
}

ServerLogin LoginOffice::add(Role role, const QString &name, const QString &workersPassword)
{
    WorkerAccount account;
    account.login = loginOf(name);
    account.name = u"Работник "_s + name;
    account.role = role;
    account.passwordHash = need(m_store->workers().hashPassword(workersPassword));
    (void)need(m_store->workers().insert(account));
    return {account.login, workersPassword};
}

std::unique_ptr<SqlStore> LoginOffice::openAs(const ServerLogin &login) const
{
    auto database = need(ServerDatabase::open(address(), login));
    // Guards know no other clock.
    ServerDatabase &server = *database;
    return std::make_unique<SqlStore>(std::move(database), [&server] { return need(server.instant()); });
}

std::optional<ErrorCode> LoginOffice::refusal(const ServerLogin &login) const
{
    const auto opened = ServerDatabase::open(address(), login);
    return opened ? std::nullopt : std::optional(opened.error().code);
}

QStringList LoginOffice::groupsOf(const QString &login)
{
    return need(m_store->session().list<QString>(u"SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = ? ORDER BY 1"_s,
                                                 binds(login), [](Row &row) { return std::optional(row.text()); }));
}

} // namespace kezek::test
