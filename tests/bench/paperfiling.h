// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/common/training/people.h"
#include "support/testoffice.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/registerapplication.h"

namespace kezek::bench {

inline QList<DistrictId> districtsOf(SqlStore &store)
{
    QList<DistrictId> districts;
    test::need(store.session().each(QStringLiteral("SELECT id FROM district ORDER BY id"), {}, [&](Row &row) { districts.append(row.id<DistrictId>()); }));
    return districts;
}

/// As at the counter, but for the codes that confirm a phone.
inline FileApplication::Input onPaper(MadeUpPeople &people, const QList<DistrictId> &districts, const QDateTime &at)
{
    FileApplication::Input input;
    input.application = people.family(localDay(at).addDays(-400 - people.below(600)), districts);
    input.source = Source::Paper;
    input.receivedAt = at.addSecs(-600);
    for (PhoneInput &phone : input.application.phones)
        phone.unconfirmedReason = QStringLiteral("на бумаге");
    input.consent = true;
    return input;
}

/// Whoever files what another of the same seed files runs the same statements.
class PaperFiling {
public:
    PaperFiling(std::unique_ptr<SqlConnection> office, const Actor &registrar, const QDateTime &at, quint32 seed)
        : m_store(std::move(office), [at] { return at; }, PasswordCost::Least), m_registrar(registrar), m_random(seed)
    {
    }
    SqlStore &store() { return m_store; }
    void file(const FileApplication::Input &input)
    {
        const auto filed = test::need(perform<FileApplication>(m_store, m_registrar, m_random, input, m_random.uuid()));
        test::need(perform<RegisterApplication>(m_store, m_registrar, m_random, {filed.application, {}, true, true, true, false}, m_random.uuid()));
    }

private:
    SqlStore m_store;
    Actor m_registrar;
    test::SeededRandom m_random;
};

} // namespace kezek::bench
