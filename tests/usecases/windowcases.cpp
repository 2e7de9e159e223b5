// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/windowcases.h"

#include "desk.h"
#include "usecases/applications/changemobile.h"
#include "usecases/applications/correctapplication.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/renewbenefit.h"
#include "usecases/applications/reopenapplication.h"
#include "usecases/applications/restoreapplication.h"
#include "usecases/applications/viewcard.h"
#include "usecases/applications/withdrawapplication.h"
#include "usecases/calendar/savedistrict.h"
#include "usecases/calendar/setcalendarday.h"
#include "usecases/calendar/setmessagetext.h"
#include "usecases/calendar/setoffice.h"
#include "usecases/calendar/setrule.h"
#include "usecases/calendar/setsender.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/returninquiry.h"
#include "usecases/inquiries/savekeptanswer.h"
#include "usecases/inquiries/takeinquiry.h"
#include "usecases/inquiries/viewinquiry.h"
#include "usecases/journal/acknowledgealarm.h"
#include "usecases/journal/answerowndata.h"
#include "usecases/journal/destroydata.h"
#include "usecases/journal/lookatjournal.h"
#include "usecases/ports/journalreaders.h"
#include "usecases/ports/snapshots.h"
#include "usecases/messages/markphoned.h"
#include "usecases/messages/notices.h"
#include "usecases/messages/resendmessage.h"
#include "usecases/messages/sendtestmessage.h"
#include "usecases/people/changepassword.h"
#include "usecases/people/savedraft.h"
#include "usecases/people/saveworker.h"
#include "usecases/people/signin.h"
#include "usecases/queue/lookupqueue.h"
#include "usecases/referrals/enrolchild.h"
#include "usecases/referrals/extendreferral.h"
#include "usecases/referrals/leavekindergarten.h"
#include "usecases/referrals/proofsheet.h"
#include "usecases/referrals/recallreferral.h"
#include "usecases/referrals/rejectpapers.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/reports/proposals.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/closegroup.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"
#include "usecases/seats/undobulletin.h"
#include "usecases/yearscene.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;
using test::need;

namespace {

/// An office in which a worker of a role is about to do something.
class Window {
public:
    explicit Window(Role r) : role(r) {}

    Role role;
    Desk desk;

    /// As this role, from here on.
    Desk &me() { return desk.as(role, kindergarten); }
    template <class V> QString did(const typename V::Input &input) { return refusal(me().run<V>(input)); }
    QString mobile(ApplicationId id) { return desk.application(id).phones.constFirst().number.e164(); }
    QString code(CodePurpose purpose, ApplicationId id, const std::function<void(SendCode::Input &)> &more = {})
    {
        SendCode::Input wanted;
        wanted.phone = mobile(id);
        wanted.purpose = purpose;
        wanted.application = id;
        wanted.consent = true;
        wanted.number = desk.number(id);
        if (more)
            more(wanted);
        return me().code(wanted);
    }
    /// A group of the kindergarten whose worker this is, if it is one.
    Group group(int seats = 2)
    {
        const Group group = desk.office.addGroup(seats);
        if (role == Role::Kindergarten)
            kindergarten = group.kindergarten;
        return group;
    }
    Referral referral()
    {
        const ApplicationId child = desk.waiting();
        return desk.office.addReferral(child, desk.office.seatsOf(group().id).constFirst().id);
    }
    InquiryId asked() { return desk.done<AskQuestion>({u"Айгүл"_s, {}, {}, Language::Russian, u"Когда будет место?"_s, {}, Source::Counter, false}).inquiry; }
    /// A notice that did not arrive.
    MessageId undelivered()
    {
        const Application child = desk.application(desk.waiting());
        return desk.office.addMessage(child, MessageKind::Registered, MessageState::Undelivered).id;
    }

private:
    std::optional<KindergartenId> kindergarten;
};

QString files(Window &w)
{
    FileApplication::Input filing;
    filing.application = w.desk.typed(QDate(2024, 1, 17), 7);
    filing.source = w.role == Role::SelfService ? Source::SelfService : Source::Counter;
    filing.consent = true;
    w.me().confirmPhones(filing.application);
    return w.did<FileApplication>(filing);
}

SaveTrial::Input trial(Window &w)
{
    w.desk.waiting();
    w.group();
    const Trial trial = need(takeTrial(w.desk.store(), {}));
    return {toJson(trial.setup), packed(trial.given)};
}

TrialId keptTrial(Window &w) { return w.desk.as(Role::Supervisor).done<SaveTrial>(trial(w)).trial; }

QString marksProposal(Window &w)
{
    const TrialId id = keptTrial(w);
    w.desk.as(Role::Supervisor).done<MakeProposals>({id, false});
    return w.did<MarkProposal>({need(w.desk.store().snapshots().proposals()).constFirst().id, true});
}

QString acknowledges(Window &w)
{
    const ApplicationId child = w.desk.waiting();
    w.desk.setClock(u"2026-11-24T05:00:00"_s);
    w.desk.as(Role::Placement).done<ViewCard>({child, u"desk"_s});
    w.desk.setClock(u"2026-11-24T10:00:00"_s);
    const QDateTime now = w.desk.office.now();
    const auto alarms = need(w.desk.store().journalReaders().alarms(alarmLimits(w.desk.office.rules()), now.addDays(-30), now.addDays(1)));
    return w.did<AcknowledgeAlarm>({alarms.constFirst().key, u"дежурство"_s});
}

QString destroys(Window &w)
{
    w.desk.withdrawn(1);
    w.desk.setClock(u"2030-01-10T10:00:00"_s);
    return w.did<DestroyData>({u"Заведующая"_s, u"срок хранения истёк"_s, 1});
}

QString corrects(Window &w)
{
    CorrectApplication::Input input;
    input.application = w.desk.waiting();
    input.corrected = w.desk.typed();
    input.corrected.address.text = u"ул. Новая, 3"_s;
    input.corrected.phones.clear();
    input.reason = u"переехали"_s;
    return w.did<CorrectApplication>(input);
}

QString changesMobile(Window &w)
{
    const ApplicationId id = w.desk.waiting();
    const QString old = w.mobile(id), fresh = u"+77051112233"_s;
    const QString digits = w.code(CodePurpose::ChangeMobile, id, [&](SendCode::Input &wanted) {
        wanted.phone = fresh;
        wanted.oldPhone = old;
    });
    return w.did<ChangeMobile>({id, {}, w.desk.number(id), old, fresh, digits});
}

QString recordsRequest(Window &w)
{
    FileApplication::Input filing;
    filing.application = w.desk.typed();
    filing.application.phones = {{u"+77213901234"_s, {}, u"другого нет"_s}};
    filing.source = Source::Paper;
    filing.receivedAt = w.desk.office.now();
    filing.consent = true;
    const ApplicationId id = w.desk.done<FileApplication>(filing).application;
    return w.did<RecordWrittenRequest>({id, {}, u"+77213901234"_s, u"+77051112233"_s, u"17"_s, QDate(2026, 11, 23)});
}

QString withdraws(Window &w)
{
    const ApplicationId id = w.desk.waiting();
    const QString digits = w.code(CodePurpose::Withdraw, id);
    return w.did<WithdrawApplication>({id, {}, w.desk.number(id), w.mobile(id), digits});
}

QString takesSeat(Window &w)
{
    const ApplicationId id = w.desk.waiting();
    const Group group = w.group();
    w.desk.office.publish({w.desk.office.seatsOf(group.id).constFirst()});
    const QString digits = w.code(CodePurpose::TakeSeat, id, [&](SendCode::Input &wanted) { wanted.group = group.id; });
    return w.did<TakeSeat>({id, {}, group.id, w.mobile(id), digits, true});
}

QString extends(Window &w)
{
    const Referral referral = w.referral();
    const QString digits = w.code(CodePurpose::ExtendReferral, referral.application, [&](SendCode::Input &wanted) {
        wanted.referral = referral.id;
        wanted.number = referral.number.text();
    });
    return w.did<ExtendReferral>({referral.id, referral.number.text(), w.mobile(referral.application), digits});
}

QString transfers(Window &w)
{
    const Referral referral = w.desk.office.enrol(w.referral().id);
    test::GroupSpec spec;
    spec.seats = 1;
    const Seat seat = need(w.desk.store().seats().get(referral.seat));
    spec.kindergarten = need(w.desk.store().kindergartens().group(seat.group)).kindergarten;
    return w.did<TransferChild>({referral.id, w.desk.office.addGroup(spec).id, u"по просьбе родителей"_s});
}

QString asks(Window &w)
{
    AskQuestion::Input input{u"Айгүл"_s, {}, {}, Language::Russian, u"Когда будет место?"_s, {}, Source::Counter, false};
    if (w.role == Role::SelfService) {
        input.source = Source::SelfService;
        input.phone = u"+77051112233"_s;
        input.consent = true;
        SendCode::Input wanted;
        wanted.phone = input.phone;
        wanted.purpose = CodePurpose::AskQuestion;
        wanted.language = Language::Russian;
        wanted.consent = true;
        input.code = w.me().code(wanted);
    }
    return w.did<AskQuestion>(input);
}

QString answers(Window &w)
{
    AnswerInquiry::Input input;
    input.inquiry = w.asked();
    input.way = AnswerWay::ReadOut;
    input.answer = u"Место освободится в августе."_s;
    return w.did<AnswerInquiry>(input);
}

QString signsIn(Window &w)
{
    const Actor who = w.role == Role::Administrator ? w.desk.office.administrator() : w.desk.office.actor(w.role);
    const QString password = w.role == Role::Administrator ? u"correct horse"_s : who.login;
    return refusal(perform<SignIn>(w.desk.office.storeOf(who), who, w.desk.office.random(), {who.login, password, u"PC-1"_s}));
}

QString savesGroup(Window &w)
{
    SaveGroup::Input input;
    input.kindergarten = w.group().kindergarten;
    input.title = u"Балапан"_s;
    input.bornFrom = QDate(2023, 1, 1);
    input.bornUntil = QDate(2023, 12, 31);
    input.capacity = 3;
    return w.did<SaveGroup>(input);
}

QString savesWorker(Window &w)
{
    SaveWorker::Input input;
    input.login = u"aigul"_s;
    input.fullName = u"Айгүл Омарова"_s;
    input.password = u"correct horse"_s;
    return w.did<SaveWorker>(input);
}

BulletinId published(Window &w)
{
    (void)w.group();
    return w.desk.as(Role::Placement).done<PublishBulletin>({}).bulletin;
}

} // namespace

std::map<QString, WindowCase> windowCases()
{
    const auto with = [](QString (*play)(Window &)) -> WindowCase {
        return [play](Role role) {
            Window window(role);
            return play(window);
        };
    };
    return {
        {u"file-application"_s, with(files)},
        {u"correct-application"_s, with(corrects)},
        {u"register-application"_s, with([](Window &w) { return w.did<RegisterApplication>({w.desk.filed(), {}, true, true, true, false}); })},
        {u"refuse-application"_s, with([](Window &w) { return w.did<RefuseApplication>({w.desk.filed(), {}, RefusalGround::NotResident, u"другой город"_s}); })},
        {u"reopen-application"_s, with([](Window &w) { return w.did<ReopenApplication>({w.desk.inState(ApplicationState::Archived, 1), {}, u"ошибка"_s}); })},
        {u"restore-application"_s, with([](Window &w) { return w.did<RestoreApplication>({w.desk.withdrawn(1), {}, u"ошибка"_s}); })},
        {u"withdraw-application"_s, with(withdraws)},
        {u"change-mobile"_s, with(changesMobile)},
        {u"record-written-request"_s, with(recordsRequest)},
        {u"renew-benefit"_s, with([](Window &w) {
             return w.did<RenewBenefit>({w.desk.waiting(), {}, {PriorityCategory::FirstPriority, u"многодетная"_s, u"№ 1"_s, QDate(2027, 1, 1)}});
         })},
        {u"view-card"_s, with([](Window &w) { return w.did<ViewCard>({w.referral().application, u"desk"_s}); })},
        {u"look-up-queue"_s, with([](Window &w) { return w.did<LookUpQueue>({w.desk.application(w.desk.waiting()).child.iin.text()}); })},
        {u"send-code"_s, with([](Window &w) {
             const ApplicationId id = w.desk.waiting();
             return w.code(CodePurpose::Withdraw, id).size() == 4 ? QString() : u"no code"_s;
         })},
        {u"take-seat"_s, with(takesSeat)},
        {u"extend-referral"_s, with(extends)},
        {u"enrol-child"_s, with([](Window &w) { return w.did<EnrolChild>({w.referral().id, allOf<EnrolmentPaper>(), u"Д-17"_s, QDate(2026, 11, 23)}); })},
        {u"reject-papers"_s, with([](Window &w) { return w.did<RejectPapers>({w.referral().id, u"нет справки"_s}); })},
        {u"recall-referral"_s, with([](Window &w) { return w.did<RecallReferral>({w.referral().id, u"опубликовано по ошибке"_s}); })},
        {u"leave-kindergarten"_s, with([](Window &w) { return w.did<LeaveKindergarten>({w.desk.office.enrol(w.referral().id).id, u"переезд"_s}); })},
        {u"save-kindergarten"_s, with([](Window &w) {
             return w.did<SaveKindergarten>({{}, {}, u"№ 12"_s, KindergartenKind::State, w.desk.office.district(), u"ул. Мира, 5"_s, u"+7 7213 91-22-22"_s});
         })},
        {u"save-group"_s, with(savesGroup)},
        {u"close-group"_s, with([](Window &w) { return w.did<CloseGroup>({w.group().id, {}, true, u"ремонт"_s, false}); })},
        {u"close-seat"_s, with([](Window &w) { return w.did<CloseSeat>({w.desk.office.seatsOf(w.group().id).constFirst().id, true, u"ремонт"_s}); })},
        {u"publish-bulletin"_s, with([](Window &w) {
             w.desk.waiting();
             (void)w.group();
             return w.did<PublishBulletin>({w.role != Role::Worker, {}});
         })},
        {u"undo-bulletin"_s, with([](Window &w) { return w.did<UndoBulletin>({published(w)}); })},
        {u"recall-seat"_s, with([](Window &w) {
             const Seat seat = w.desk.office.seatsOf(w.group().id).constFirst();
             w.desk.office.publish({seat});
             return w.did<RecallSeat>({seat.id, u"по ошибке"_s});
         })},
        {u"run-night"_s, with([](Window &w) {
             const Referral referral = w.referral();
             w.desk.office.setNow(referral.lastDay.addDays(1));
             return w.did<RunNight>({});
         })},
        {u"transfer-child"_s, with(transfers)},
        {u"move-year"_s, [](Role role) {
             YearScene scene;
             scene.attends(AgeGroup::Nursery, QDate(2025, 3, 1), 1);
             return refusal(scene.tried<MoveYear>(scene.proposed(), role));
         }},
        {u"undo-year-move"_s, [](Role role) {
             YearScene scene;
             scene.attends(AgeGroup::Nursery, QDate(2025, 3, 1), 1);
             scene.done<MoveYear>(scene.proposed());
             return refusal(scene.tried<UndoYearMove>({YearScene::year}, role));
         }},
        {u"resend-message"_s, with([](Window &w) { return w.did<ResendMessage>({w.undelivered()}); })},
        {u"mark-phoned"_s, with([](Window &w) { return w.did<MarkPhoned>({w.undelivered(), u"ответила мама"_s, false}); })},
        {u"send-test-message"_s, with([](Window &w) {
             w.me().done<SetSender>({u"kannel"_s, u"https://sms.example/send"_s, u"u"_s, u"KEZEK"_s});
             return w.did<SendTestMessage>({u"+77012345678"_s, Language::Kazakh});
         })},
        {u"sign-in"_s, with(signsIn)},
        {u"save-worker"_s, with(savesWorker)},
        {u"change-password"_s, with([](Window &w) { return w.did<ChangePassword>({w.desk.office.actor(w.role).login, u"another horse"_s}); })},
        {u"save-draft"_s, with([](Window &w) { return w.did<SaveDraft>({u"application"_s, {{u"a"_s, 1}}}); })},
        {u"ask-question"_s, with(asks)},
        {u"take-inquiry"_s, with([](Window &w) { return w.did<TakeInquiry>({w.asked(), {}}); })},
        {u"return-inquiry"_s, with([](Window &w) {
             const InquiryId id = w.asked();
             w.me().done<TakeInquiry>({id, {}});
             return w.did<ReturnInquiry>({id, {}});
         })},
        {u"answer-inquiry"_s, with(answers)},
        {u"view-inquiry"_s, with([](Window &w) { return w.did<ViewInquiry>({w.asked(), u"whole-phone"_s}); })},
        {u"save-kept-answer"_s, with([](Window &w) { return w.did<SaveKeptAnswer>({{}, {}, u"Часы"_s, u"С 9 до 18."_s, u"9-дан 18-ге дейін."_s, true}); })},
        {u"view-journal"_s, with([](Window &w) { return w.did<LookAtJournal>({}); })},
        {u"acknowledge-alarm"_s, with(acknowledges)},
        {u"destroy-data"_s, with(destroys)},
        {u"answer-own-data"_s, with([](Window &w) { return w.did<AnswerOwnData>({w.desk.withdrawn(1), u"17"_s, QDate(2026, 11, 20)}); })},
        {u"make-proof-sheet"_s, with([](Window &w) { return w.did<MakeProofSheet>({w.referral().id, false}); })},
        {u"save-trial"_s, with([](Window &w) { return w.did<SaveTrial>(trial(w)); })},
        {u"make-proposals"_s, with([](Window &w) { return w.did<MakeProposals>({keptTrial(w), false}); })},
        {u"mark-proposal"_s, with(marksProposal)},
        {u"set-rule"_s, with([](Window &w) { return w.did<SetRule>({u"codeMinutes"_s, u"6"_s, QDate(2026, 11, 24), u"решение"_s}); })},
        {u"set-calendar-day"_s, with([](Window &w) { return w.did<SetCalendarDay>({QDate(2026, 12, 5), true, u"перенос"_s}); })},
        {u"save-district"_s, with([](Window &w) { return w.did<SaveDistrict>({{}, u"Южный"_s, u"Оңтүстік"_s}); })},
        {u"set-message-text"_s, with([](Window &w) {
             const QString text = need(textOf(w.desk.store(), MessageKind::Registered, Language::Russian));
             return w.did<SetMessageText>({MessageKind::Registered, Language::Russian, text + u'!'});
         })},
        {u"set-sender"_s, with([](Window &w) { return w.did<SetSender>({u"kannel"_s, u"https://sms.example/send"_s, u"u"_s, u"KEZEK"_s}); })},
        {u"set-office"_s, with([](Window &w) {
             return w.did<SetOffice>({u"Отдел образования"_s, u"Білім бөлімі"_s, u"Темиртау"_s, u"пр. Мира, 2"_s, u"+7 7213 90-00-00"_s});
         })},
    };
}

} // namespace kezek
