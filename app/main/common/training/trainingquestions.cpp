// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/training/trainingquestions.h"

#include "domain/workingcalendar.h"
#include "main/common/training/seeder.h"
#include "usecases/inquiries/answerinquiry.h"
#include "usecases/inquiries/askquestion.h"
#include "usecases/inquiries/savekeptanswer.h"
#include "usecases/inquiries/takeinquiry.h"
#include "usecases/referrals/sendcode.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// {title, Russian, Kazakh}; the last is out of use.
const QList<KeptAnswer> &keptAnswers()
{
    static const QList<KeptAnswer> all{
        {{}, 0, u"Документы для зачисления"_s,
         u"В детский сад принесите: фото ребёнка, удостоверение родителя, свидетельство о рождении, паспорт здоровья и справку о здоровье (оригиналы). В саду подпишете договор."_s,
         u"Балабақшаға алып келіңіз: баланың суреті, ата-ананың жеке куәлігі, туу туралы куәлік, денсаулық паспорты және денсаулық анықтамасы (түпнұсқа). Балабақшада шарт жасайсыз."_s, true},
        {{}, 0, u"Срок направления"_s,
         u"Последний день направления написан в SMS и на самом направлении. До конца этого дня надо прийти в сад с документами, иначе место освободится, а заявление вернётся в очередь."_s,
         u"Жолдаманың соңғы күні SMS-те және жолдаманың өзінде жазылған. Сол күннің соңына дейін балабақшаға құжаттармен келу керек, әйтпесе орын босайды, ал өтініш кезекке қайтады."_s, true},
        {{}, 0, u"Продление направления"_s,
         u"Продлить можно один раз, пока не прошёл день продления, написанный в SMS: по номеру направления и мобильному телефону, код придёт по SMS. Срок станет на 30 календарных дней больше."_s,
         u"Жолдаманы бір рет, SMS-те жазылған ұзарту күні өткенше ұзартуға болады: жолдама нөмірі мен ұялы телефон керек, код SMS-пен келеді. Мерзім 30 күнтізбелік күнге ұзарады."_s, true},
        {{}, 0, u"Смена телефона"_s,
         u"Назовите номер заявления и прежний мобильный, код придёт на новый номер. Если в заявлении городской телефон, принесите в отдел письменное заявление."_s,
         u"Өтініш нөмірі мен бұрынғы ұялы телефонды айтыңыз, код жаңа нөмірге келеді. Өтініште қалалық телефон тұрса, бөлімге жазбаша өтініш әкеліңіз."_s, true},
        {{}, 0, u"Номер в очереди"_s,
         u"Номер виден по ИИН ребёнка у терминала и у специалиста. Он меняется, когда впереди выдают направления или подтверждают льготу; специалист покажет причину каждого изменения."_s,
         u"Нөмір баланың ЖСН-і бойынша терминалда және маманда көрінеді. Ол алда жолдама берілгенде немесе жеңілдік расталғанда өзгереді; маман әр өзгерістің себебін көрсетеді."_s, true},
        {{}, 0, u"Бюллетень и свободные места"_s,
         u"Свободные места выходят в бюллетене по рабочим дням в 9:00. Сначала их берут приглашённые по SMS первые в очереди, потом все, кому подходит возраст группы."_s,
         u"Бос орындар жұмыс күндері сағат 9:00-де бюллетеньде шығады. Алдымен оларды SMS-пен шақырылған кезектің басындағылар алады, содан кейін топтың жасы келетіндердің бәрі."_s, true},
        {{}, 0, u"Льготы"_s,
         u"Принесите в отдел документ о льготе. Когда его срок истекает, его надо обновить, иначе заявление останется в общей очереди."_s,
         u"Бөлімге жеңілдік туралы құжатты әкеліңіз. Мерзімі біткенде оны жаңарту керек, әйтпесе өтініш жалпы кезекте қалады."_s, true},
        {{}, 0, u"Приём в августе"_s,
         u"В августе группы переходят на год старше, бюллетень в эти дни не выходит."_s,
         u"Тамызда топтар бір жасқа ұлғаяды, бұл күндері бюллетень шықпайды."_s, false},
    };
    return all;
}

} // namespace

/// What is asked, and which kept answer fits; -1: the worker's own words.
struct TrainingQuestions::Topic {
    Language language;
    QString question;
    int kept;
    QString ownWords;
};

const QList<TrainingQuestions::Topic> &TrainingQuestions::topics()
{
    using enum Language;
    static const QList<Topic> all{
        {Russian, u"Какие документы нести в садик, если направление уже пришло?"_s, 0, {}},
        {Kazakh, u"Жолдаманың мерзімі қашан бітеді? SMS-ті жоғалтып алдым."_s, 1, {}},
        {Russian, u"Мы сейчас в отъезде, можно ли продлить направление?"_s, 2, {}},
        {Kazakh, u"Телефон нөмірім өзгерді, қалай ауыстырамын?"_s, 3, {}},
        {Russian, u"Почему вчера наш номер в очереди стал больше, чем был?"_s, 4, {}},
        {Kazakh, u"Біздің ауданда бос орын қашан болады?"_s, 5, {}},
        {Russian, u"Мы многодетная семья. Что принести, чтобы встать в первоочередную?"_s, 6, {}},
        {Russian, u"Можно ли оформить направление на бабушку, если родители в командировке?"_s, -1,
         u"Направление получает родитель или законный представитель. Бабушке нужна доверенность, с ней можно прийти в отдел."_s},
        {Kazakh, u"Балам сәуірде 3 жасқа толады, қай топқа барады?"_s, -1,
         u"Топ баланың туған жылы бойынша таңдалады. Орын таңдағанда тек сәйкес топтар көрсетіледі."_s},
        {Russian, u"До скольки работает отдел в пятницу?"_s, -1, u"В пятницу отдел работает до 18:00, обед с 13:00 до 14:00."_s},
    };
    return all;
}

TrainingQuestions::TrainingQuestions(Store &store, QDateTime &clock, const QDateTime &until, quint32 seed)
    : m_store(store), m_clock(clock), m_until(until), m_seed(seed), m_people(seed)
{
}

Done TrainingQuestions::keepAnswers(const Office &office)
{
    SeededRandom random(m_seed);
    for (const KeptAnswer &answer : keptAnswers()) {
        KEZEK_TRY(const auto saved, run<SaveKeptAnswer>(office.supervisor, random,
                                                        {{}, {}, answer.title, answer.bodyRu, answer.bodyKk, answer.active}));
        m_kept.append(saved.answer);
    }
    return {};
}

bool TrainingQuestions::goTo(const QDateTime &instant)
{
    m_clock = qMin(instant, m_until);
    return instant <= m_until;
}

Result<std::optional<ApplicationId>> TrainingQuestions::someChild()
{
    KEZEK_TRY(const auto waiting, m_store.readers().queue({}, {}));
    if (waiting.rows.isEmpty())
        return std::optional<ApplicationId>();
    return std::optional(waiting.rows.at(m_people.below(int(waiting.rows.size()))).application.id);
}

const TrainingQuestions::Topic &TrainingQuestions::topic() const
{
    return topics().at(m_asked % topics().size());
}

Result<InquiryId> TrainingQuestions::ask(const Office &office, QDate day, bool terminal)
{
    const bool silent = m_asked % 3 == 1; // leaves no number and hears the answer at once
    SeededRandom random(m_seed + quint32(++m_asked));
    const ApplicationInput family = m_people.family(day.addYears(-2), {});
    AskQuestion::Input input;
    input.name = terminal ? family.applicant.name.given : u"%1 %2"_s.arg(family.applicant.name.given, family.applicant.name.patronymic);
    input.language = topic().language;
    input.question = topic().question;
    if (terminal || !silent) {
        input.phone = family.phones.first().number;
        input.consent = true;
    }
    Actor actor = office.registrar;
    if (terminal) {
        actor = Actor::system(u"TERMINAL-1"_s);
        actor.role = Role::SelfService;
        input.source = Source::SelfService;
        SendCode::Input code;
        code.phone = input.phone;
        code.purpose = CodePurpose::AskQuestion;
        code.language = input.language;
        code.consent = true;
        KEZEK_TRY(const auto sent, run<SendCode>(actor, random, code));
        KEZEK_TRY(input.code, codeIn(m_store, sent.message));
    } else {
        KEZEK_TRY(input.application, someChild());
    }
    KEZEK_TRY(const auto asked, run<AskQuestion>(actor, random, input));
    return asked.inquiry;
}

Done TrainingQuestions::take(const Actor &worker, InquiryId inquiry)
{
    if (!goTo(m_clock.addSecs(60 * (10 + m_people.below(40)))))
        return {};
    SeededRandom random(m_seed);
    KEZEK_CHECK(run<TakeInquiry>(worker, random, {inquiry, {}}));
    return {};
}

Done TrainingQuestions::answer(const Office &office, InquiryId id)
{
    const QList<Actor> workers{office.registrar, office.placement, office.registrar, office.supervisor};
    const Actor &worker = workers.at(m_asked % workers.size());
    KEZEK_CHECK(take(worker, id));
    if (!goTo(m_clock.addSecs(60 * (5 + m_people.below(90)))))
        return {};
    KEZEK_TRY(const Inquiry inquiry, m_store.inquiries().get(id));
    AnswerInquiry::Input input;
    input.inquiry = id;
    input.way = inquiry.phone ? AnswerWay::Sms : AnswerWay::ReadOut;
    input.answer = topic().ownWords;
    if (topic().kept >= 0)
        input.keptAnswer = m_kept.at(topic().kept);
    SeededRandom random(m_seed + 1000 + quint32(m_asked));
    KEZEK_CHECK(run<AnswerInquiry>(worker, random, input));
    return {};
}

Done TrainingQuestions::live(const Office &office, QDate day, Left left)
{
    const bool today = left == Left::Today;
    ++m_days;
    if (!goTo(instantOf(day, QTime(today ? 8 : 9, today ? 35 : 10 + m_days % 50))))
        return {};
    KEZEK_TRY(const InquiryId morning, ask(office, day, m_days % 2 == 1));
    if (!today)
        KEZEK_CHECK(answer(office, morning));
    if (left == Left::Days && m_days % 3 != 0)
        return {};
    if (!goTo(instantOf(day, today ? QTime(9, 5) : QTime(15, 20))))
        return {};
    KEZEK_TRY(const InquiryId afternoon, ask(office, day, m_days % 2 == 0));
    switch (left) {
    case Left::Days:
        return answer(office, afternoon);
    case Left::OneDay:
        return take(office.registrar, afternoon);
    case Left::Today:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace kezek
