// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/tourday.h"

#include "domain/referral.h"
#include "words/words.h"

#include <QApplication>
#include <QComboBox>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withCheckDigit(const QString &eleven)
{
    return eleven + QString::number(Iin::checkDigit(eleven));
}

} // namespace

QList<TourStep> TourDay::atTheTerminal()
{
    return {
        {u"the terminal in the hall: its first screen"_s, [this] { openTerminal(); }},
        {u"a family looks its child up and takes a seat"_s, [this] { takeSeatAtTerminal(); }},
        {u"another one extends its referral"_s, [this] { extendAtTerminal(); }},
        {u"another one files an application, screen by screen, with two codes"_s, [this] { fileAtTerminal(); }},
        {u"and one asks the office a question"_s, [this] { askAtTerminal(); }},
        {u"the door that opens for staff alone"_s,
         [this] {
             m_hands.push(u"terminal.staff"_s);
             m_hands.find(u"terminal.staff.login"_s);
             terminalPicture(u"staff"_s);
         }},
    };
}

/// In Kazakh on an upright screen, in Russian on a broad one.
void TourDay::terminalPicture(const QString &name)
{
    const QList<std::tuple<Language, QSize, QString>> ways{{Language::Kazakh, QSize(1080, 1920), u"kk"_s}, {Language::Russian, QSize(1366, 768), u"ru"_s}};
    for (const auto &[language, size, code] : ways) {
        m_desktop.window().resize(size);
        useLanguage(language);
        picture(u"terminal-%1-%2"_s.arg(name, code));
    }
}

void TourDay::openTerminal()
{
    emit m_desktop.shell()->signOutWanted();
    m_hands.type(u"signin.login"_s, u"terminal"_s);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.find(u"terminal.home.lookup"_s);
    m_desktop.window().showNormal(); // the sizes of two real screens instead of this one's
    terminalPicture(u"home"_s);
}

void TourDay::finishAtTerminal()
{
    m_hands.push(u"terminal.finish"_s);
    m_hands.find(u"terminal.home.lookup"_s);
    useLanguage(Language::Russian);
}

void TourDay::lookUpAtTerminal(const Iin &child)
{
    m_hands.push(u"terminal.home.lookup"_s);
    m_hands.type(u"terminal.lookup.iin"_s, child.text());
    m_hands.press(Qt::Key_Return);
    m_hands.find(u"terminal.child.name"_s);
}

void TourDay::confirmAtTerminal(const QString &pictureName)
{
    m_hands.push(u"terminal.code.consent"_s);
    m_hands.push(u"terminal.code.send"_s);
    m_hands.wait(u"the code to be sent"_s, [this] { return m_hands.find(u"terminal.code.digits"_s)->isEnabled(); });
    m_hands.type(u"terminal.code.digits"_s, lastCode());
    terminalPicture(pictureName);
    m_hands.push(u"terminal.code.accept"_s);
}

void TourDay::takeSeatAtTerminal()
{
    const Application child = ask([](Store &store) -> Result<Application> {
        KEZEK_TRY(const auto windows, store.bulletins().windowsOpen(store.now()));
        for (const Bulletin &bulletin : windows) {
            KEZEK_TRY(const auto invitations, store.bulletins().openInvitations(bulletin.id));
            for (const Invitation &invitation : invitations) {
                KEZEK_TRY(Application application, store.applications().get(invitation.application));
                if (application.state == ApplicationState::Waiting)
                    return application;
            }
        }
        return refuse(ErrorCode::NotFound);
    });
    m_hands.push(u"terminal.home.lookup"_s);
    terminalPicture(u"lookup"_s);
    m_hands.push(u"terminal.back"_s);
    lookUpAtTerminal(child.child.iin);
    terminalPicture(u"child"_s);
    m_hands.push(u"terminal.child.takeSeat"_s);
    auto *groups = m_hands.the<QComboBox>(u"terminal.take.group"_s);
    m_hands.wait(u"the groups on offer"_s, [groups] { return groups->count() > 1; });
    groups->setCurrentIndex(1);
    terminalPicture(u"take-choice"_s);
    m_hands.push(u"terminal.take.next"_s);
    m_hands.type(u"terminal.take.phone"_s, child.phones.first().number.e164());
    confirmAtTerminal(u"take-code"_s);
    m_hands.find(u"terminal.take.number"_s);
    terminalPicture(u"take-done"_s);
    finishAtTerminal();
}

void TourDay::extendAtTerminal()
{
    const ReferralRow row = ask([](Store &store) -> Result<ReferralRow> {
        KEZEK_TRY(const auto page, store.readers().referrals({}, {}));
        for (const ReferralRow &referral : page.rows)
            if (canExtend(referral.referral, localDay(store.now())))
                return referral;
        return refuse(ErrorCode::NotFound);
    });
    const Application child = ask([id = row.referral.application](Store &store) { return store.applications().get(id); });
    lookUpAtTerminal(child.child.iin);
    terminalPicture(u"child-referral"_s);
    m_hands.push(u"terminal.child.extend"_s);
    m_hands.type(u"terminal.extend.number"_s, row.referral.number.text());
    m_hands.type(u"terminal.extend.phone"_s, child.phones.first().number.e164());
    confirmAtTerminal(u"extend"_s);
    m_hands.find(u"terminal.extend.result"_s);
    terminalPicture(u"extended"_s);
    finishAtTerminal();
}

/// One screen of the form: its fields, its picture, and on.
void TourDay::typeAtTerminal(const QString &name, const QList<std::pair<QString, QString>> &fields)
{
    for (const auto &[path, text] : fields)
        m_hands.type(u"terminal.new."_s + path, text);
    terminalPicture(u"new-"_s + name);
    m_hands.push(u"terminal.new.next"_s);
}

void TourDay::fileAtTerminal()
{
    m_hands.push(u"terminal.home.new"_s);
    typeAtTerminal(u"1-child"_s, {{u"child.iin"_s, withCheckDigit(u"24091850012"_s)}});
    typeAtTerminal(u"2-name"_s, {{u"child.name.surname"_s, u"Әбенов"_s}, {u"child.name.given"_s, u"Ерасыл"_s}, {u"child.name.patronymic"_s, u"Нұрланұлы"_s}});
    typeAtTerminal(u"3-certificate"_s, {{u"child.certificate.number"_s, u"2150377"_s}, {u"child.certificate.issuedOn"_s, u"25092024"_s}});
    typeAtTerminal(u"4-parent"_s, {{u"applicant.iin"_s, withCheckDigit(u"93052340077"_s)}, {u"applicant.name.surname"_s, u"Әбенова"_s}, {u"applicant.name.given"_s, u"Гүлнұр"_s}});
    typeAtTerminal(u"5-address"_s, {{u"address.text"_s, u"7 микрорайон, 42, кв. 18"_s}});
    for (const QString &nothingChosen : {u"6-languages"_s, u"7-kindergartens"_s, u"8-benefit"_s})
        typeAtTerminal(nothingChosen, {});
    typeAtTerminal(u"9-mobiles"_s, {{u"phones[0].number"_s, u"87015550101"_s}, {u"phones[1].number"_s, u"87775550102"_s}});
    m_hands.push(u"terminal.new.consent"_s);
    terminalPicture(u"new-summary"_s);
    m_hands.push(u"terminal.new.confirm"_s);
    confirmAtTerminal(u"new-code-1"_s);
    confirmAtTerminal(u"new-code-2"_s);
    m_hands.find(u"terminal.new.result"_s);
    terminalPicture(u"new-done"_s);
    finishAtTerminal();
}

void TourDay::askAtTerminal()
{
    m_hands.push(u"terminal.home.ask"_s);
    m_hands.type(u"terminal.ask.question"_s, u"Қай күні жаңа бюллетень шығады?"_s);
    terminalPicture(u"ask"_s);
    m_hands.push(u"terminal.ask.next"_s);
    m_hands.type(u"terminal.ask.name"_s, u"Гүлнұр"_s);
    m_hands.push(u"terminal.ask.nameNext"_s);
    m_hands.type(u"terminal.ask.phone"_s, u"87015550199"_s);
    confirmAtTerminal(u"ask-code"_s);
    m_hands.find(u"terminal.ask.result"_s);
    terminalPicture(u"ask-done"_s);
    finishAtTerminal();
}

} // namespace kezek
