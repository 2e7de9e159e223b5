// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/newapplicationcontroller.h"

#include "domain/statetables.h"
#include "ui/common/answer.h"
#include "usecases/officeclient.h"
#include "usecases/people/savedraft.h"
#include "usecases/referrals/sendcode.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

constexpr int pauseMs = 400;
constexpr int hitsOfOneChild = 20;
const QString draftForm = u"new-application"_s;

struct CodeTimes {
    int toEnd = 0;
    int toResend = 0;
};

} // namespace

NewApplicationController::NewApplicationController(OfficeClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { save(m_pending); });
}

void NewApplicationController::begin()
{
    answer(m_client.read(readFormOffice), this,
           [this](const FormOffice &office) {
               emit officeRead(office);
               readDraft();
           },
           [this](const Error &error) { emit refused(error); });
}

void NewApplicationController::readDraft()
{
    const WorkerId worker = m_client.actor().id;
    if (m_worker == worker)
        return;
    if (m_worker) {
        emit workerChanged();
        m_pause.stop();
        m_pending = {};
    }
    m_worker = worker;
    m_draftRead = false;
    answer(m_client.read([worker](Store &store) { return store.records().draft(worker, draftForm); }), this,
           [this](const std::optional<QJsonObject> &draft) {
               m_draftRead = true;
               if (draft && !draft->isEmpty())
                   emit draftFound(*draft);
               if (!m_pending.isEmpty()) // typed while the office was slow
                   m_pause.start();
           },
           [this](const Error &error) { emit draftFailed(error); });
}

void NewApplicationController::lookUp(const std::optional<Iin> &iin)
{
    m_lookedUp = iin;
    if (!iin)
        return;
    answer(m_client.read([iin = *iin](Store &store) { return store.readers().search(iin, hitsOfOneChild); }), this,
           [this, iin = *iin](const QList<SearchHit> &hits) {
               if (m_lookedUp != iin)
                   return;
               const auto ofChild = [&](const SearchHit &hit) { return hit.application.childIin == iin; };
               const auto counts = [&](const SearchHit &hit) {
                   return ofChild(hit) && (isLive(hit.application.state) || hit.application.state == ApplicationState::Enrolled);
               };
               auto found = std::find_if(hits.begin(), hits.end(), counts);
               if (found == hits.end())
                   found = std::find_if(hits.begin(), hits.end(), ofChild);
               if (found == hits.end())
                   emit childNew(iin);
               else
                   emit childFound(found->application);
           },
           [this](const Error &error) { emit refused(error); });
}

void NewApplicationController::sendCode(int phone, const QString &number, const QString &childIin, Language language, bool consent)
{
    SendCode::Input input;
    input.phone = number;
    input.purpose = CodePurpose::FileApplication;
    input.childIin = childIin;
    input.language = language;
    input.consent = consent;
    const auto refuseIt = [this, phone](const Error &error) { emit codeRefused(phone, error); };
    answer(m_client.run<SendCode>(input), this,
           [this, phone, refuseIt](const SendCode::Output &sent) {
               // The countdown is a difference of the server's instants: the workstation's clock may be wrong.
               const auto times = [sent](Store &store) -> Result<CodeTimes> {
                   const QDateTime now = store.now();
                   return CodeTimes{int(now.secsTo(sent.expiresAt)), int(now.secsTo(sent.resendAt))};
               };
               answer(m_client.read(times), this, [this, phone](const CodeTimes &left) { emit codeSent(phone, left.toEnd, left.toResend); },
                      refuseIt);
           },
           refuseIt);
}

void NewApplicationController::keep(const QJsonObject &typed)
{
    m_pending = typed;
    if (m_draftRead) // what is in the office is not written over before it was read
        m_pause.start();
}

void NewApplicationController::keepNow()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    save(m_pending);
}

void NewApplicationController::save(const QJsonObject &typed)
{
    answer(m_client.run<SaveDraft>({draftForm, typed}), this, [](const SaveDraft::Output &) {},
           [this](const Error &error) { emit draftFailed(error); });
}

void NewApplicationController::file(const FileApplication::Input &input)
{
    if (m_filing)
        return;
    m_filing = true;
    const NameInput &name = input.application.child.name;
    answer(m_client.run<FileApplication>(input), this,
           [this, child = u"%1 %2"_s.arg(name.surname, name.given)](const FileApplication::Output &output) {
               m_filing = false;
               m_pause.stop();
               save({});
               emit filed(child, output.registrationDue);
           },
           [this](const Error &error) {
               m_filing = false;
               emit refused(error);
           });
}

} // namespace kezek
