// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// A refusal leaves nobody standing: after what happened and what was not done it says what to do next.
class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void theLastSentenceIsAboutWhatToDoNext_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QVariantList>("args");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCodes::Code>();
        // What was asked for is so already, or there is nothing to do it with.
        const QList<ErrorCode> nothingToDo{ErrorCode::YearMovedAlready, ErrorCode::NothingToUndo, ErrorCode::NothingToDestroy, ErrorCode::DataDestroyed,
                                           ErrorCode::Cancelled, ErrorCode::OperationRepeated};
        for (int i = 0; i < codes.keyCount(); ++i) {
            const auto code = ErrorCode(codes.value(i));
            if (nothingToDo.contains(code))
                continue;
            QTest::addRow("%s", codes.key(i)) << int(code) << QVariantList();
            QTest::addRow("%s of something", codes.key(i)) << int(code) << QVariantList{u"2027"_s};
            QTest::addRow("%s of two things", codes.key(i)) << int(code) << QVariantList{u"2027"_s, u"2028"_s};
        }
    }

    void theLastSentenceIsAboutWhatToDoNext()
    {
        QFETCH(int, code);
        QFETCH(QVariantList, args);

        const QString text = words::of(Error{ErrorCode(code), {}, {}, args});

        static const QRegularExpression notDone(u"(^|[.;:] )[^.;:]*\\b((was|were) not \\w+|[Nn]othing was \\w+|[Nn]o \\w+ was \\w+)\\.$"_s);
        QVERIFY2(text.endsWith(u'.') && !notDone.match(text).hasMatch(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
