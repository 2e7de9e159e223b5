// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QCoreApplication>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// What the terminal says to a family: no word to a worker, and no number of an application.
class TestFamilyWords : public QObject {
    Q_OBJECT

private slots:
    void everyRefusalOfAVerbOpenToFamiliesSpeaksToAFamily_data()
    {
        QTest::addColumn<int>("code");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCodes::Code>();
        // No verb of a family is refused so.
        const QList<ErrorCode> forWorkers{ErrorCode::ReasonRequired, ErrorCode::PasswordTooShort, ErrorCode::ChecksIncomplete,
                                          ErrorCode::InquiryAnswered, ErrorCode::InquiryTakenByOther, ErrorCode::AnswerTooLong};
        for (int i = int(ErrorCode::IinTooShort); i <= int(ErrorCode::ReferralLapsed); ++i)
            if (!forWorkers.contains(ErrorCode(i)))
                QTest::newRow(codes.valueToKey(i)) << i;
        for (const ErrorCode code : {ErrorCode::ExtensionTooLate, ErrorCode::ExtendedAlready, ErrorCode::BenefitExpired, ErrorCode::NotPermitted, ErrorCode::NotFound,
                                     ErrorCode::ChangedByOther, ErrorCode::DatabaseBusy, ErrorCode::DatabaseMissing, ErrorCode::DiskFull,
                                     ErrorCode::StorageFailed, ErrorCode::NoSender, ErrorCode::SmsUnreachable, ErrorCode::PrinterFailed})
            QTest::newRow(codes.valueToKey(int(code))) << int(code);
    }

    void everyRefusalOfAVerbOpenToFamiliesSpeaksToAFamily()
    {
        QFETCH(int, code);
        const QVariantList args{u"2027"_s, u"2026-000081-1"_s};

        const QString text = words::toFamily(Error{ErrorCode(code), {}, {}, args});

        QVERIFY(!text.isEmpty());
        for (const QString &word : {u"the parent "_s, u"family"_s, u"Settings"_s, u"upervisor"_s, u"dministrator"_s, u"colleague"_s, u"provider"_s,
                                    u"database"_s, u"worker"_s, u"2026-000081-1"_s, u"Open the first"_s, u"Re-open"_s})
            QVERIFY2(!text.contains(word), qPrintable(text));
    }

    void whatNeedsNoOtherWordsIsSaidAsInTheOffice()
    {
        const Error error{ErrorCode::IinCheckDigit, {}, {}, {}};

        QCOMPARE(words::toFamily(error), words::of(error));
    }
};

QTEST_GUILESS_MAIN(TestFamilyWords)
#include "tst_familywords.moc"
