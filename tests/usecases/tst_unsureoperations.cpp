// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "usecases/unsureoperations.h"

#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::Literals::StringLiterals;

/// Who asks for the same after an answer that was lost means the same operation.
class UnsureOperationsTest : public QObject {
    Q_OBJECT

private slots:
    void theSameInputIsTheSameOperationUntilItsOutcomeIsKnown()
    {
        UnsureOperations unsure;
        SeededRandom random;
        const QJsonObject input{{u"question"_s, u"Когда будут места?"_s}};
        const QUuid first = random.uuid();

        unsure.ended("ask-question", input, first, true);
        QCOMPARE(unsure.idFor("ask-question", input, random.uuid()), first);

        unsure.ended("ask-question", input, first, false);
        const QUuid fresh = random.uuid();
        QCOMPARE(unsure.idFor("ask-question", input, fresh), fresh);
    }

    void anotherInputOrVerbIsAnotherOperation()
    {
        UnsureOperations unsure;
        SeededRandom random;
        const QJsonObject input{{u"question"_s, u"Когда будут места?"_s}};
        unsure.ended("ask-question", input, random.uuid(), true);

        const QUuid fresh = random.uuid();
        QCOMPARE(unsure.idFor("ask-question", {{u"question"_s, u"Где?"_s}}, fresh), fresh);
        QCOMPARE(unsure.idFor("take-inquiry", input, fresh), fresh);
        unsure.forget();
        QCOMPARE(unsure.idFor("ask-question", input, fresh), fresh);
    }
};

QTEST_GUILESS_MAIN(UnsureOperationsTest)
#include "tst_unsureoperations.moc"
