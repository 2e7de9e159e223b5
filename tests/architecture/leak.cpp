// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// Not a test of the product: it leaks in the ways in which a log can, so that quietlogs is tried on what QtTest really writes.
class Leak : public QObject {
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing, +77011110000 (a name)") << QString();
        QTest::newRow("a phone") << u"sent to +77011110001"_s;
        QTest::newRow("a code in a second line") << u"the answer was\nКод подтверждения: 4821."_s;
        QTest::newRow("+77011110002 (a name)") << u"password=x1"_s;
    }
    void says()
    {
        QFETCH(QString, what);
        if (!what.isEmpty())
            qWarning("%s", qPrintable(what));
        qDebug("quiet");
    }
    void saysItPastQt() { std::fputs("+7 701 111-00-03\n", stderr); }
    void failsWithItsOwnLiteral()
    {
        QEXPECT_FAIL("", "+77011110004", Continue);
        QCOMPARE(u"+77011110005"_s, u"+77011110006"_s);
    }
    void isSkipped() { QSKIP("+77011110007"); }
};

QTEST_APPLESS_MAIN(Leak)
#include "leak.moc"
