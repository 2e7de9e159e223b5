// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/tourday.h"

#include "words/words.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QListWidget>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

QList<TourStep> TourDay::seatsAndReferrals()
{
    return {
        {u"the supervisor signs in"_s,
         [this] {
             emit m_desktop.shell()->signOutWanted();
             signIn(u"supervisor"_s);
         }},
        {u"referrals by their last day"_s, [this] { openPage(PageId::Referrals, u"referrals"_s); }},
        {u"kindergartens, groups and seats"_s, [this] { openPage(PageId::Kindergartens, u"kindergartens"_s); }},
        {u"the bulletin: what is free and why; published with F9"_s,
         [this] {
             openPage(PageId::Bulletin, u"bulletin"_s);
             m_hands.push(u"bulletin.publish"_s);
             m_hands.rest(1500);
             picture(u"bulletin-published"_s);
         }},
        {u"messages of the day"_s, [this] { openPage(PageId::Messages, u"messages"_s); }},
        {u"what parents ask, and one answer"_s,
         [this] {
             openPage(PageId::Inquiries, u"inquiries"_s);
             m_hands.type(u"inquiries.answer"_s, u"Завтра в девять выйдет бюллетень."_s);
             picture(u"inquiries-answer"_s);
             m_hands.press(Qt::Key_F8);
             m_hands.rest(1500);
             picture(u"inquiries-answered"_s);
             m_hands.press(Qt::Key_F6);
             picture(u"inquiries-new"_s);
             m_hands.press(Qt::Key_Escape);
             auto *views = m_hands.the<QComboBox>(u"inquiries.view"_s);
             for (const auto &[view, name] : {std::pair{1, u"inquiries-kept"_s}, {2, u"inquiries-figures"_s}, {0, u"inquiries-rest"_s}}) {
                 views->setCurrentIndex(view);
                 picture(name);
             }
         }},
        {u"the head's reports, as bars and as numbers, and what stands behind them"_s, [this] { reportPictures(u"reports"_s); }},
        {u"the archive"_s, [this] { openPage(PageId::Archive, u"archive"_s); }},
        {u"settings: rules, calendar, districts, workers, texts"_s, [this] { settingsPictures(u"settings"_s); }},
    };
}

void TourDay::reportPictures(const QString &prefix)
{
    m_desktop.shell()->openPage(PageId::Reports);
    auto *reports = m_hands.the<QListWidget>(u"reports.list"_s);
    for (int i = 0; i < reports->count(); ++i) {
        reports->setCurrentRow(i);
        m_hands.rest(1500);
        picture(u"%1-%2"_s.arg(prefix).arg(i + 1, 2, 10, QChar(u'0')));
    }
    reports->setCurrentRow(0);
    m_hands.rest(1500);
    m_hands.focus(u"reports.chart"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.rest(500);
    picture(prefix + u"-behind"_s);
    m_hands.press(Qt::Key_Escape);
}

void TourDay::settingsPictures(const QString &prefix)
{
    m_desktop.shell()->openPage(PageId::Settings);
    auto *sections = m_hands.the<QListWidget>(u"settings.sections"_s);
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentRow(i);
        m_hands.rest(300);
        picture(u"%1-%2"_s.arg(prefix).arg(i + 1));
    }
}

QList<TourStep> TourDay::papersAndLanguages()
{
    return {
        {u"papers as PDF in Russian and Kazakh"_s, [this] { writePapers(); }},
        {u"the same windows in Kazakh"_s,
         [this] {
             useLanguage(Language::Kazakh);
             everyPage(u"kk-"_s);
         }},
        {u"and in English"_s,
         [this] {
             useLanguage(Language::English);
             everyPage(u"en-"_s);
             useLanguage(Language::Russian);
         }},
    };
}

void TourDay::useLanguage(Language language)
{
    words::use(language, *qApp);
    m_hands.rest(300);
}

void TourDay::everyPage(const QString &prefix)
{
    const QList<std::pair<PageId, QString>> pages = {
        {PageId::Today, u"today"_s}, {PageId::Applications, u"applications"_s}, {PageId::NewApplication, u"newapplication"_s},
        {PageId::Queue, u"queue"_s}, {PageId::Desk, u"desk"_s}, {PageId::Referrals, u"referrals"_s},
        {PageId::Kindergartens, u"kindergartens"_s}, {PageId::Bulletin, u"bulletin"_s}, {PageId::Messages, u"messages"_s},
        {PageId::Inquiries, u"inquiries"_s}, {PageId::Archive, u"archive"_s}};
    for (const auto &[page, name] : pages)
        openPage(page, prefix + name);
    reportPictures(prefix + u"reports"_s);
    settingsPictures(prefix + u"settings"_s);
}

void TourDay::writePapers()
{
    const auto office = ask([](Store &store) { return store.settings().office(); });
    const auto now = ask([](Store &store) -> Result<QDateTime> { return store.now(); });
    const auto rows = ask([](Store &store) { return store.readers().referrals({}, {}); }).rows;
    const ReferralRow row = rows.first();
    const auto card = ask([id = row.referral.application, now](Store &store) { return store.readers().card(id, now); });
    const auto place = ask([row](Store &store) -> Result<std::pair<Kindergarten, Group>> {
        KEZEK_TRY(const Seat seat, store.seats().get(row.referral.seat));
        KEZEK_TRY(const Group group, store.kindergartens().group(seat.group));
        KEZEK_TRY(const Kindergarten kindergarten, store.kindergartens().kindergarten(group.kindergarten));
        return std::pair(kindergarten, group);
    });
    const auto bulletin = ask([](Store &store) { return store.bulletins().latest(); });
    const auto seats = ask([id = bulletin->id](Store &store) { return store.readers().bulletin(id); });
    const QList<std::pair<QString, Paper>> papers = {
        {u"notice"_s, QueueNotice{office, card.application, 38, 412, now}},
        {u"acceptance"_s, AcceptanceNotice{office, card.application, now}},
        {u"referral"_s, ReferralPaper{office, card.application, row.referral, place.first, place.second, row.seatNumber, now}},
        {u"refusal"_s, RefusalPaper{office, card.application, RefusalGround::NotResident, u"Нет регистрации по месту жительства."_s, now}},
        {u"bulletin"_s, BulletinPaper{office, *bulletin, seats}},
    };
    PrintedPapers printer;
    for (const auto &[name, paper] : papers)
        for (const auto &[code, language] : {std::pair{u"ru"_s, Language::Russian}, {u"kk"_s, Language::Kazakh}})
            if (!printer.writePdf(paper, language, u"%1/%2-%3.pdf"_s.arg(m_folder, name, code)))
                throw Hands::NotThere{u"the paper "_s + name};
}

} // namespace kezek
