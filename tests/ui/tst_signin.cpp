// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter.h"
#include "fingers.h"

#include "ui/common/theme.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firststart.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/panels.h"
#include "usecases/people/saveworker.h"
#include "words/words.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kezek;
using namespace kezek::test;

namespace {

void push(QWidget &window, const QString &name)
{
    QTest::keyClick(Counter::find<QPushButton>(window, name), Qt::Key_Space);
    Counter::settle();
}

void fillDraft(FirstStart &first)
{
    Counter::find<QLineEdit>(first, u"firststart.nameRu"_s)->setText(u"Отдел образования"_s);
    Counter::find<QLineEdit>(first, u"firststart.nameKk"_s)->setText(u"Білім бөлімі"_s);
    Counter::find<QLineEdit>(first, u"firststart.city"_s)->setText(u"Темиртау"_s);
    Counter::find<QPlainTextEdit>(first, u"firststart.districts"_s)->setPlainText(u"Центр / Орталық\n7 микрорайон\n"_s);
    Counter::find<QLineEdit>(first, u"firststart.fullName"_s)->setText(u"А. Сейткали"_s);
    Counter::find<QLineEdit>(first, u"firststart.login"_s)->setText(u"seitkali"_s);
    Counter::find<QLineEdit>(first, u"firststart.password"_s)->setText(u"long enough"_s);
    Counter::find<QLineEdit>(first, u"firststart.again"_s)->setText(u"long enough"_s);
}

QFuture<Done> now(Done result)
{
    QPromise<Done> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// A worker "aliya" with a password that they must change, or need not.
void addAliya(Counter &pages, bool mustChange)
{
    const Actor admin = pages.office.administrator();
    SaveWorker::Input input;
    input.login = u"aliya"_s;
    input.fullName = u"Алия Сейткали"_s;
    input.password = u"first password"_s;
    const auto saved = need(perform<SaveWorker>(pages.office.store(), admin, pages.office.random(), input));
    pages.office.write([&] {
        auto account = need(pages.office.store().workers().get(saved.worker));
        account.mustChangePassword = mustChange;
        need(pages.office.store().workers().update(account));
    });
    pages.client.setActor({});
}

void typeLogin(SignInPage &page, const QString &password)
{
    page.show();
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    page.focusFirst();
    Counter::type(u"ALIYA"_s);
    Counter::key(Qt::Key_Tab);
    Counter::type(password);
    Counter::key(Qt::Key_Return);
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { words::use(Language::English, *qApp); }

    void aWrongPasswordIsSaidAndNothingElse();
    void byFingersAllThatIsSaidCanBeRead_data();
    void byFingersAllThatIsSaidCanBeRead();
    void theRightPasswordSignsIn();
    void aFirstPasswordIsChangedBeforeAnything();
    void twoDifferentNewPasswordsAreRefused();

    void aNewOfficeIsMadeFromWhatWasTyped();
    void aMissingFieldOfANewOfficeIsSaidBesideIt();
    void aRefusedOfficeKeepsWhatWasTyped();
    void oneLineIsOneDistrict();
};

void TestSignIn::aWrongPasswordIsSaidAndNothingElse()
{
    Counter pages(Role::Registrar);
    addAliya(pages, false);
    SignInPage page(pages.client, u"PC-1"_s, SignInPage::By::Keys);

    typeLogin(page, u"wrong"_s);

    QTRY_VERIFY(!Counter::find<MessageBar>(page, u"signin.bar"_s)->text().isEmpty());
    QVERIFY(page.isVisible());
    QVERIFY(pages.client.actor().id.isNull());
    QCOMPARE(page.focusWidget()->objectName(), u"signin.password"_s);
}

void TestSignIn::byFingersAllThatIsSaidCanBeRead_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("screen");
    for (const auto &[name, language] : {std::pair("Russian", Language::Russian), std::pair("Kazakh", Language::Kazakh)}) {
        QTest::addRow("%s, broad", name) << language << QSize(1366, 768);
        QTest::addRow("%s, upright", name) << language << QSize(1080, 1920);
    }
}

/// The longest of everything at once: a training office, Caps Lock, and a password refused or an account turned away.
void TestSignIn::byFingersAllThatIsSaidCanBeRead()
{
    QFETCH(Language, language);
    QFETCH(QSize, screen);
    words::use(language, *qApp);
    Counter pages(Role::Registrar);
    addAliya(pages, false);
    pages.office.write([&] {
        OfficeInfo office = need(pages.office.store().settings().office());
        office.training = true;
        need(pages.office.store().settings().setOffice(office));
    });
    SignInPage page(pages.client, u"PC-1"_s, SignInPage::By::Fingers);
    page.resize(screen);
    typeLogin(page, u"WRONG"_s);
    QTRY_VERIFY(!Counter::find<MessageBar>(page, u"signin.bar"_s)->text().isEmpty());
    QTest::keyClick(page.focusWidget(), 'X');
    QVERIFY(Counter::find<QLabel>(page, u"signin.keyboard"_s)->isVisible());
    Counter::settle();
    QCOMPARE(unfitForFingers(page).join(u'\n'), QString());

    page.turnAway(QCoreApplication::translate("kezek::Desktop", "This program was started as the terminal in the hall. Nothing was opened. Sign in with the "
                                              "terminal's own account, or start the program without --self-service."));
    Counter::settle();
    QCOMPARE(unfitForFingers(page).join(u'\n'), QString());
}

void TestSignIn::theRightPasswordSignsIn()
{
    Counter pages(Role::Registrar);
    addAliya(pages, false);
    SignInPage page(pages.client, u"PC-1"_s, SignInPage::By::Keys);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);

    typeLogin(page, u"first password"_s);

    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(pages.client.actor().name, u"Алия Сейткали"_s);
    QCOMPARE(pages.client.actor().workstation, u"PC-1"_s);
}

void TestSignIn::aFirstPasswordIsChangedBeforeAnything()
{
    Counter pages(Role::Registrar);
    addAliya(pages, true);
    SignInPage page(pages.client, u"PC-1"_s, SignInPage::By::Keys);
    QSignalSpy signedIn(&page, &SignInPage::signedIn);
    typeLogin(page, u"first password"_s);
    QTRY_VERIFY(page.findChild<ChangePasswordDialog *>());
    auto *change = page.findChild<ChangePasswordDialog *>();
    QCOMPARE(signedIn.count(), 0);

    Counter::find<QLineEdit>(*change, u"password.newPassword"_s)->setText(u"second password"_s);
    Counter::find<QLineEdit>(*change, u"password.again"_s)->setText(u"second password"_s);
    push(*change, u"password.accept"_s);

    QTRY_COMPARE(signedIn.count(), 1);
}

void TestSignIn::twoDifferentNewPasswordsAreRefused()
{
    Counter pages(Role::Registrar);
    ChangePasswordDialog dialog(pages.client);
    dialog.show();
    Counter::find<QLineEdit>(dialog, u"password.newPassword"_s)->setText(u"second password"_s);
    Counter::find<QLineEdit>(dialog, u"password.again"_s)->setText(u"another password"_s);

    push(dialog, u"password.accept"_s);

    QVERIFY(dialog.isVisible());
    QVERIFY(!Counter::find<QLabel>(dialog, u"again.problem"_s)->text().isEmpty());
    QVERIFY(Counter::find<QPushButton>(dialog, u"password.accept"_s)->isEnabled());
}

void TestSignIn::aNewOfficeIsMadeFromWhatWasTyped()
{
    std::optional<OfficeDraft> made;
    StartActions actions;
    actions.proposedFile = u"office.kezek"_s;
    actions.createOffice = [&](const OfficeDraft &draft) {
        made = draft;
        return now({});
    };
    FirstStart first(actions);
    QSignalSpy accepted(&first, &QDialog::accepted);
    first.show();
    push(first, u"firststart.new"_s);
    fillDraft(first);

    push(first, u"firststart.create"_s);

    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(made);
    QCOMPARE(made->nameKk, u"Білім бөлімі"_s);
    QCOMPARE(made->districts.size(), 2);
    QCOMPARE(made->login, u"seitkali"_s);
    QCOMPARE(made->file, u"office.kezek"_s);
}

void TestSignIn::aMissingFieldOfANewOfficeIsSaidBesideIt()
{
    StartActions actions;
    actions.proposedFile = u"office.kezek"_s;
    actions.createOffice = [](const OfficeDraft &) { return now(refuse(ErrorCode::StorageFailed)); };
    FirstStart first(actions);
    first.show();
    push(first, u"firststart.new"_s);
    fillDraft(first);
    Counter::find<QPlainTextEdit>(first, u"firststart.districts"_s)->clear();

    push(first, u"firststart.create"_s);

    QVERIFY(!Counter::find<QLabel>(first, u"districts.problem"_s)->text().isEmpty());
    QVERIFY(Counter::find<MessageBar>(first, u"firststart.bar"_s)->text().isEmpty());
}

void TestSignIn::aRefusedOfficeKeepsWhatWasTyped()
{
    StartActions actions;
    actions.proposedFile = u"office.kezek"_s;
    actions.createOffice = [](const OfficeDraft &) { return now(refuse(ErrorCode::PasswordTooShort, u"password"_s, {8})); };
    FirstStart first(actions);
    first.show();
    push(first, u"firststart.new"_s);
    fillDraft(first);

    push(first, u"firststart.create"_s);

    QTRY_VERIFY(!Counter::find<QLabel>(first, u"password.problem"_s)->text().isEmpty());
    QVERIFY(first.isVisible());
    QCOMPARE(Counter::find<QLineEdit>(first, u"firststart.city"_s)->text(), u"Темиртау"_s);
    QVERIFY(Counter::find<QPushButton>(first, u"firststart.create"_s)->isEnabled());
}

void TestSignIn::oneLineIsOneDistrict()
{
    const auto districts = parseDistricts(u"Центр / Орталық\n\n 7 микрорайон \n"_s);

    QCOMPARE(districts, (QList<OfficeDraft::DistrictNames>{{u"Центр"_s, u"Орталық"_s}, {u"7 микрорайон"_s, u"7 микрорайон"_s}}));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
