// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registry.h"

#include "usecases/applications/changemobile.h"
#include "usecases/applications/correctapplication.h"
#include "usecases/applications/fileapplication.h"
#include "usecases/applications/recordwrittenrequest.h"
#include "usecases/applications/refuseapplication.h"
#include "usecases/applications/registerapplication.h"
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
#include "usecases/fields.h"
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
#include "usecases/messages/markphoned.h"
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
#include "usecases/referrals/sendcode.h"
#include "usecases/referrals/takeseat.h"
#include "usecases/reports/proposals.h"
#include "usecases/reports/runnight.h"
#include "usecases/seats/closegroup.h"
#include "usecases/seats/closeseat.h"
#include "usecases/seats/moveyear.h"
#include "usecases/seats/publishbulletin.h"
#include "usecases/seats/recallseat.h"
#include "usecases/seats/savegroup.h"
#include "usecases/seats/savekindergarten.h"
#include "usecases/seats/transferchild.h"
#include "usecases/seats/undobulletin.h"
#include "usecases/seats/undoyearmove.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E> QString wordsOf()
{
    QStringList words;
    for (const E value : allOf<E>())
        words.append(toText(value));
    return words.join(u'|');
}

template <class T> QString typeName()
{
    if constexpr (Word<T>)
        return wordsOf<T>();
    else if constexpr (std::is_same_v<T, QString>)
        return u"text"_s;
    else if constexpr (std::is_same_v<T, bool>)
        return u"flag"_s;
    else if constexpr (std::is_same_v<T, QDate>)
        return u"day"_s;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return u"instant"_s;
    else if constexpr (std::is_same_v<T, QJsonObject>)
        return u"object"_s;
    else {
        static_assert(std::is_integral_v<T> || IsId<T>::value);
        return u"number"_s;
    }
}

/// Lists the fields of T below a path; what stands in an optional or a list is never required from outside.
template <class T> void listFields(const QString &path, bool required, QList<FieldInfo> &infos)
{
    if constexpr (Described<T>) {
        std::apply(
            [&](const auto &...f) {
                (listFields<std::remove_cvref_t<decltype(std::declval<T &>().*(f.member))>>(
                     joinedPath(path, QString::fromLatin1(f.name)), required && f.required, infos),
                 ...);
            },
            T::fields());
    } else if constexpr (IsOptional<T>::value) {
        listFields<typename T::value_type>(path, false, infos);
    } else if constexpr (IsList<T>::value) {
        using Item = typename T::value_type;
        if constexpr (Described<Item>)
            listFields<Item>(path + u"[]"_s, false, infos);
        else
            infos.append({path, u"list of "_s + typeName<Item>(), false});
    } else {
        infos.append({path, typeName<T>(), required && !std::is_same_v<T, bool>});
    }
}

template <class T> QList<FieldInfo> fieldsOf()
{
    QList<FieldInfo> infos;
    listFields<T>({}, true, infos);
    return infos;
}

template <class V>
Result<QJsonObject> runFromJson(Store &store, const Actor &actor, Random &random, const QJsonObject &json, const QUuid &operation)
{
    KEZEK_TRY(const typename V::Input input, fromJson<typename V::Input>(json));
    KEZEK_TRY(const typename V::Output output, perform<V>(store, actor, random, input, operation));
    return toJson(output);
}

template <class V> VerbInfo infoOf()
{
    return {QString::fromLatin1(V::name), V::roles(), fieldsOf<typename V::Input>(), fieldsOf<typename V::Output>(),
            &runFromJson<V>};
}

template <class... V> QList<VerbInfo> infosOf()
{
    return {infoOf<V>()...};
}

QList<VerbInfo> sortedByName(QList<VerbInfo> infos)
{
    std::sort(infos.begin(), infos.end(), [](const VerbInfo &a, const VerbInfo &b) { return a.name < b.name; });
    return infos;
}

} // namespace

const QList<VerbInfo> &allVerbs()
{
    static const QList<VerbInfo> verbs = sortedByName(
        infosOf<FileApplication, CorrectApplication, RegisterApplication, RefuseApplication, ReopenApplication, WithdrawApplication,
                ChangeMobile, RecordWrittenRequest, RenewBenefit, RestoreApplication, ViewCard>()
        + infosOf<LookUpQueue, SendCode, TakeSeat, ExtendReferral, EnrolChild, RejectPapers, RecallReferral, LeaveKindergarten, MakeProofSheet>()
        + infosOf<SaveKindergarten, SaveGroup, CloseGroup, CloseSeat, PublishBulletin, UndoBulletin, RecallSeat, RunNight>()
        + infosOf<TransferChild, MoveYear, UndoYearMove, SaveTrial, MakeProposals, MarkProposal>()
        + infosOf<ResendMessage, SendTestMessage, MarkPhoned, SignIn, SaveWorker, ChangePassword, SaveDraft>()
        + infosOf<AskQuestion, TakeInquiry, ReturnInquiry, AnswerInquiry, ViewInquiry, SaveKeptAnswer>()
        + infosOf<LookAtJournal, AcknowledgeAlarm, DestroyData, AnswerOwnData>()
        + infosOf<SetRule, SetCalendarDay, SaveDistrict, SetMessageText, SetSender, SetOffice>());
    return verbs;
}

const VerbInfo *findVerb(const QString &name)
{
    const QList<VerbInfo> &verbs = allVerbs();
    const auto found = std::find_if(verbs.cbegin(), verbs.cend(), [&](const VerbInfo &verb) { return verb.name == name; });
    return found == verbs.cend() ? nullptr : &*found;
}

} // namespace kezek
