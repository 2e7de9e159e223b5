// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testoffice.h"
#include "usecases/applications/applicationinput.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/referrals/sendcode.h"

namespace kezek {

/// The counter of a test's office: who stands there, what is typed, what the families get.
class Desk {
public:
    test::TestOffice office;

    SqlStore &store() { return office.store(); }
    void setClock(const QString &localIso);
    /// Whoever acts from here on; a registrar at first.
    Desk &as(Role role, std::optional<KindergartenId> kindergarten = {});

    template <class V> Result<typename V::Output> run(const typename V::Input &input, const QUuid &operation = {})
    {
        // What anyone may is asked before there is a login.
        return perform<V>(V::roles().isEmpty() ? store() : office.storeOf(m_actor), m_actor, office.random(), input, operation);
    }
    /// As run; a refusal ends the test with its word.
    template <class V> typename V::Output done(const typename V::Input &input)
    {
        auto output = run<V>(input);
        if (!output)
            qFatal("%s: %s at %s: %s", V::name, qPrintable(toText(output.error().code)), qPrintable(output.error().field),
                   qPrintable(output.error().detail));
        return *output;
    }
    Result<QJsonObject> runByName(const QString &verb, const QJsonObject &input, const QUuid &operation = {});

    /// A whole, right application of a child born that day; `serial` tells children of one day apart.
    ApplicationInput typed(QDate born = QDate(2024, 1, 16), int serial = 1) const;
    /// Codes are asked for and typed.
    void confirmPhones(ApplicationInput &input);
    ApplicationId filed(const ApplicationInput &input);
    ApplicationId filed(QDate born = QDate(2024, 1, 16), int serial = 1) { return filed(typed(born, serial)); }
    ApplicationId waiting(const ApplicationInput &input);
    ApplicationId waiting(QDate born = QDate(2024, 1, 16), int serial = 1) { return waiting(typed(born, serial)); }
    /// Another child, brought into this state. Archived: refused before it was registered.
    ApplicationId inState(ApplicationState state, int serial);
    ApplicationId withdrawn(int serial);
    /// The digits of a code sent now, waiting out the pause before it.
    QString code(SendCode::Input input);

    Application application(ApplicationId id);
    QString number(ApplicationId id) { return application(id).number->text(); }
    QList<JournalRow> journal(const QString &subject, qint64 id);
    /// Newest first.
    QList<Message> messages();
    /// Of everything but codes, oldest first.
    QStringList notices();

private:
    Actor m_actor = office.actor(Role::Registrar);
};

/// An IIN of somebody born that day.
QString iinBorn(QDate birthDate, int serial);
/// The word of the refusal and its field, "CodeWrong code"; empty when nothing was refused.
template <class T> QString refusal(const Result<T> &result)
{
    return result ? QString() : (toText(result.error().code) + QChar(u' ') + result.error().field).trimmed();
}

} // namespace kezek
