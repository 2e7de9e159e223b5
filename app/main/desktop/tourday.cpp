// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/tourday.h"

#include "main/common/office/openoffice.h"
#include "words/words.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 300000; // making the training office takes its time on a slow machine

DesktopOptions optionsOfTour()
{
    DesktopOptions options;
    options.at = *parseAt(u"2026-11-23T09:41"_s);
    options.language = Language::Russian;
    return options;
}

} // namespace

TourDay::TourDay(const QString &folder) : m_folder(folder), m_desktop(optionsOfTour()), m_hands(patience) {}

QList<TourStep> TourDay::steps() { return beginning() + atTheCounter() + seatsAndReferrals() + papersAndLanguages() + atTheTerminal(); }

void TourDay::picture(const QString &name)
{
    m_hands.rest(300); // late answers and the busy line
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = m_desktop.shown();
    if (!window || !window->grab().save(u"%1/%2.png"_s.arg(m_folder, name)))
        throw Hands::NotThere{u"a window to take the picture %1 of"_s.arg(name)};
}

QList<TourStep> TourDay::beginning()
{
    return {
        {u"first start: three ways to begin"_s,
         [this] {
             m_desktop.start();
             m_hands.find(u"firststart.training"_s);
             picture(u"firststart"_s);
         }},
        {u"a new office is typed in, and not made"_s,
         [this] {
             m_hands.push(u"firststart.new"_s);
             picture(u"firststart-new"_s);
             m_hands.push(u"firststart.back"_s);
         }},
        {u"a training office is made with one button"_s,
         [this] {
             m_hands.push(u"firststart.training"_s);
             m_hands.find(u"signin.login"_s);
             picture(u"signin"_s);
         }},
        {u"the registrar signs in and sees today's work"_s,
         [this] {
             signIn(u"registrar"_s);
             picture(u"today"_s);
         }},
    };
}

void TourDay::signIn(const QString &login)
{
    m_hands.type(u"signin.login"_s, login);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.wait(u"the shell"_s, [this] { return m_desktop.shell() && m_desktop.shell()->isVisible(); });
    m_hands.rest(500);
}

void TourDay::openPage(PageId page, const QString &pictureName)
{
    m_desktop.shell()->openPage(page);
    m_hands.rest(400);
    picture(pictureName);
}

QString TourDay::lastCode()
{
    const auto page = ask([](Store &store) { return store.readers().messages({}, {}); });
    for (const MessageRow &row : page.rows)
        if (row.message.kind == MessageKind::Code)
            return QRegularExpression(u"\\d{4}"_s).match(row.message.body).captured();
    throw Hands::NotThere{u"a message with a code"_s};
}

void TourDay::typeCode(const QString &prefix)
{
    const auto before = ask([](Store &store) { return store.readers().messages({}, {}); });
    m_hands.push(prefix + u".send"_s);
    m_hands.wait(u"the code's message"_s, [&] {
        const auto now = ask([](Store &store) { return store.readers().messages({}, {}); });
        return now.rows.first().message.id != before.rows.first().message.id;
    });
    m_hands.type(prefix + u".code"_s, lastCode());
}

QList<TourStep> TourDay::atTheCounter()
{
    return {
        {u"an application is checked and registered"_s,
         [this] {
             m_desktop.shell()->openPage(PageId::Applications);
             m_hands.focus(u"applications.list"_s);
             m_hands.wait(u"the check card"_s, [this] { return m_hands.find(u"applications.refuse"_s)->isEnabled(); });
             picture(u"applications"_s);
             auto *verb = m_hands.the<QPushButton>(u"applications.register"_s);
             for (int papers = 0; papers < 4 && !verb->isEnabled(); ++papers)
                 m_hands.press(Qt::Key_Space);
             m_hands.press(Qt::Key_F8);
             m_hands.find(u"applications.printNotice"_s);
             picture(u"applications-registered"_s);
         }},
        {u"a family files a new application, typed without the mouse"_s, [this] { newApplication(); }},
        {u"the queue of each birth year"_s, [this] { openPage(PageId::Queue, u"queue"_s); }},
        {u"a parent asks at the desk: the head of the queue takes a seat"_s, [this] { takeSeat(); }},
        {u"another family extends its referral"_s, [this] { extend(); }},
        {u"one search box for numbers, IINs, phones and names"_s,
         [this] {
             m_hands.press(Qt::Key_F, Qt::ControlModifier);
             m_hands.type(u"shell.search"_s, u"нұр"_s);
             m_hands.rest(700);
             picture(u"search"_s);
             m_hands.press(Qt::Key_Escape);
         }},
    };
}

void TourDay::newApplication()
{
    const QString form = u"newapplication."_s;
    m_hands.press(Qt::Key_N, Qt::ControlModifier);
    m_hands.type(form + u"child.iin"_s, u"240702500000"_s.left(11) + QString::number(Iin::checkDigit(u"24070250000"_s)));
    m_hands.type(form + u"child.name.surname"_s, u"Серікұлы"_s);
    m_hands.type(form + u"child.name.given"_s, u"Нұрислам"_s);
    m_hands.type(form + u"child.certificate.number"_s, u"1840273"_s);
    m_hands.type(form + u"child.certificate.issuedOn"_s, u"09072024"_s);
    m_hands.type(form + u"applicant.iin"_s, u"91041540000"_s + QString::number(Iin::checkDigit(u"91041540000"_s)));
    m_hands.type(form + u"applicant.name.surname"_s, u"Серікова"_s);
    m_hands.type(form + u"applicant.name.given"_s, u"Айгүл"_s);
    m_hands.type(form + u"address.text"_s, u"пр. Республики 41, кв. 12"_s);
    m_hands.push(form + u"consent"_s);
    for (int i = 0; i < 2; ++i) {
        const QString phone = form + u"phones[%1]"_s.arg(i);
        m_hands.type(phone + u".number"_s, i == 0 ? u"87011234567"_s : u"87771231230"_s);
        typeCode(phone);
    }
    picture(u"newapplication"_s);
    m_hands.press(Qt::Key_F8);
    m_hands.wait(u"the filed application's sentence"_s, [this] { return m_hands.the<QLineEdit>(u"newapplication.child.iin"_s)->text().isEmpty(); });
    picture(u"newapplication-filed"_s);
}

void TourDay::takeSeat()
{
    const auto invitation = ask([](Store &store) -> Result<Invitation> {
        KEZEK_TRY(const auto windows, store.bulletins().windowsOpen(store.now()));
        for (const Bulletin &bulletin : windows) {
            KEZEK_TRY(const auto open, store.bulletins().openInvitations(bulletin.id));
            if (!open.isEmpty())
                return open.first();
        }
        return refuse(ErrorCode::NotFound);
    });
    m_desktop.shell()->openPage(PageId::Desk, QVariant::fromValue(invitation.application));
    m_hands.find(u"desk.name"_s);
    picture(u"desk"_s);
    m_hands.push(u"desk.why"_s);
    picture(u"desk-why"_s);
    m_hands.focus(u"desk.iin"_s);
    m_hands.press(Qt::Key_F6);
    m_hands.focus(u"desk.take.group"_s);
    picture(u"desk-take-place"_s);
    m_hands.push(u"desk.take.next"_s);
    m_hands.push(u"desk.code.consent"_s);
    typeCode(u"desk.code"_s);
    picture(u"desk-take-confirm"_s);
    m_hands.push(u"desk.code.accept"_s);
    m_hands.find(u"desk.take.number"_s);
    picture(u"desk-take-done"_s);
}

void TourDay::extend()
{
    const auto referral = ask([](Store &store) -> Result<ReferralRow> {
        KEZEK_TRY(const auto page, store.readers().referrals({}, {}));
        for (const ReferralRow &row : page.rows)
            if (canExtend(row.referral, localDay(store.now())))
                return row;
        return refuse(ErrorCode::NotFound);
    });
    m_desktop.shell()->openPage(PageId::Desk, QVariant::fromValue(referral.referral.application));
    m_hands.rest(500);
    m_hands.focus(u"desk.iin"_s);
    m_hands.press(Qt::Key_F7);
    m_hands.type(u"desk.extend.number"_s, referral.referral.number.text().replace(u'Н', u'N'));
    m_hands.push(u"desk.code.consent"_s);
    typeCode(u"desk.code"_s);
    picture(u"desk-extend"_s);
    m_hands.push(u"desk.code.accept"_s);
    m_hands.rest(800);
    picture(u"desk-extended"_s);
}

} // namespace kezek
