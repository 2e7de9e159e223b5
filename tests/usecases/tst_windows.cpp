// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/windowcases.h"

#include "usecases/registry.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// What the windows allow works with no right but that of the role's own login: each verb by each role that may.
class WindowsTest : public QObject {
    Q_OBJECT

private slots:
    void works_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<Role>("role");
        for (const VerbInfo &verb : allVerbs()) {
            QList<Role> roles = verb.roles;
            if (roles.isEmpty()) { // anyone who can sit at a window
                roles = allOf<Role>();
                roles.removeAll(Role::Worker);
            }
            for (const Role role : std::as_const(roles))
                QTest::newRow(qPrintable(verb.name + u", "_s + toText(role))) << verb.name << role;
        }
    }
    void works()
    {
        QFETCH(QString, verb);
        QFETCH(Role, role);
        static const auto cases = windowCases();
        const auto found = cases.find(verb);
        QVERIFY2(found != cases.end(), "write down in windowcases.cpp what the windows do with this verb");

        QCOMPARE(found->second(role), QString());
        qInfo("%s: %s works", qPrintable(toText(role)), qPrintable(verb));
    }

    void noCaseIsOfAVerbThatIsGone()
    {
        const auto cases = windowCases();
        for (const auto &[verb, play] : cases)
            QVERIFY2(findVerb(verb), qPrintable(verb));
    }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "tst_windows.moc"
