// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/seeder.h"

#include "domain/schoolyear.h"
#include "usecases/people/saveworker.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Colleague {
    QString login, name;
    Role role;
};

} // namespace

Done Seeder::addWorkers()
{
    KEZEK_TRY(const auto administrator, m_store.workers().byLogin(u"admin"_s));
    const Actor admin{administrator->id, administrator->login, administrator->name, Role::Administrator, {}, {}};
    const auto add = [&](const Colleague &colleague) -> Result<Actor> {
        SaveWorker::Input input;
        input.login = colleague.login;
        input.fullName = colleague.name;
        input.role = colleague.role;
        input.password = u"training"_s;
        if (colleague.role == Role::Kindergarten)
            input.kindergarten = m_kindergartens.first();
        KEZEK_TRY(const auto saved, run<SaveWorker>(admin, input));
        // Everyone in a training office knows the password: it stays.
        KEZEK_TRY(WorkerAccount account, m_store.workers().get(saved.worker));
        account.mustChangePassword = false;
        KEZEK_CHECK(m_store.workers().update(account));
        return Actor{saved.worker, colleague.login, colleague.name, colleague.role, input.kindergarten, {}};
    };
    KEZEK_TRY(m_registrar, add({u"registrar"_s, u"А. Сейткали"_s, Role::Registrar}));
    KEZEK_TRY(m_placement, add({u"placement"_s, u"О. Иванова"_s, Role::Placement}));
    KEZEK_TRY(m_supervisor, add({u"supervisor"_s, u"Г. Нұрланова"_s, Role::Supervisor}));
    KEZEK_CHECK(add({u"kindergarten"_s, u"М. Петрова"_s, Role::Kindergarten}));
    KEZEK_CHECK(add({u"terminal"_s, u"Терминал в холле"_s, Role::SelfService}));
    return {};
}

Done Seeder::addKindergartens()
{
    m_supervisor.role = Role::Supervisor;
    KEZEK_TRY(const auto districts, m_store.kindergartens().districts());
    for (const District &district : districts)
        m_districts.append(district.id);
    for (int i = 0; i < m_size.kindergartens; ++i) {
        SaveKindergarten::Input input;
        input.title = kindergartenNameAt(i);
        input.kind = i % 6 == 5 ? KindergartenKind::PrivateWithStateOrder : i % 9 == 8 ? KindergartenKind::MiniCentre : KindergartenKind::State;
        input.district = m_districts.at(i % m_districts.size());
        input.address = u"ул. Абая, %1"_s.arg(3 + 4 * i);
        input.phone = u"8 (7213) 00-00-%1"_s.arg(10 + i);
        KEZEK_TRY(const auto saved, run<SaveKindergarten>(m_system, input));
        m_kindergartens.append(saved.kindergarten);
        for (int g = 0; g < m_size.groupsEach; ++g) {
            const bool special = i % 4 == 3 && g == m_size.groupsEach - 1;
            KEZEK_CHECK(addGroup(saved.kindergarten, i * m_size.groupsEach + g, (g / 2) % 5, g % 2 == 0 ? GroupLanguage::Kazakh : GroupLanguage::Russian,
                                 special ? GroupKind::Special : GroupKind::General));
        }
    }
    return {};
}

Done Seeder::addGroup(KindergartenId kindergarten, int index, int age, GroupLanguage language, GroupKind kind)
{
    const BirthDates dates = birthDatesOf(AgeGroup(age), schoolYearOf(localDay(m_until)));
    SaveGroup::Input input;
    input.kindergarten = kindergarten;
    input.title = groupNameAt(index);
    input.age = AgeGroup(age);
    input.language = language;
    input.kind = kind;
    input.bornFrom = dates.from;
    input.bornUntil = dates.until;
    input.schedule = u"07:30–18:00"_s;
    input.capacity = kind == GroupKind::Special ? 12 : age == 0 ? 20 : 21 + index % 5;
    // Some heads open 20 of 26 places: the watch over hidden seats has something to show.
    if (age == 0 && index % 7 == 3)
        input.norm = 26;
    KEZEK_TRY(const auto saved, run<SaveGroup>(m_system, input));
    m_groups.append({saved.group, input.bornFrom, input.bornUntil, language, kind, input.capacity});
    return {};
}

} // namespace kezek
