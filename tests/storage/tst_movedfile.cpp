// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/testoffice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace kezek::test;
using namespace Qt::StringLiterals;

/// An office whose file is taken away while it is open. SQLite would go on writing to it, and all of that would be lost.
class TestMovedFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takesNothingUntilItIsBack();
    void isNotTheFileThatStandsThereInstead();
    void keepsNothingOfATransactionThatItWasTakenFrom();

private:
    QString away() const { return m_folder->filePath(u"away.kezek"_s); }
    ErrorCode filing(TestOffice &office);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMovedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"office.kezek"_s);
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved here");
#endif
}

/// What filing an application is refused with.
ErrorCode TestMovedFile::filing(TestOffice &office)
{
    Done done;
    const Done committed = office.store().transaction([&] {
        const auto id = office.store().applications().insert(anApplication().build());
        done = id ? Done() : Done(tl::unexpected(id.error()));
        return done.has_value();
    });
    return committed ? done.error().code : committed.error().code;
}

void TestMovedFile::takesNothingUntilItIsBack()
{
    TestOffice office(m_path);
    const Application before = office.addFiled();

    QVERIFY(QFile::rename(m_path, away()));
    const Error error = office.store().applications().get(before.id).error();
    QCOMPARE(error.code, ErrorCode::DatabaseMissing);
    QCOMPARE(error.args, QVariantList{m_path});
    QCOMPARE(filing(office), ErrorCode::DatabaseMissing);
    QVERIFY(QFile::rename(away(), m_path));

    QVERIFY(office.store().applications().get(before.id).has_value());
    const Application after = office.addFiled();
    QVERIFY(TestOffice(m_path).store().applications().get(after.id).has_value());
}

void TestMovedFile::isNotTheFileThatStandsThereInstead()
{
    TestOffice office(m_path);
    office.addFiled();

    QVERIFY(QFile::rename(m_path, away()));
    QVERIFY(QFile::copy(away(), m_path));

    QCOMPARE(filing(office), ErrorCode::DatabaseMissing);
}

void TestMovedFile::keepsNothingOfATransactionThatItWasTakenFrom()
{
    TestOffice office(m_path);
    ApplicationId made;

    const Done committed = office.store().transaction([&] {
        made = need(office.store().applications().insert(anApplication().build()));
        return QFile::rename(m_path, away());
    });

    QCOMPARE(committed.error().code, ErrorCode::DatabaseMissing);
    QVERIFY(QFile::rename(away(), m_path));
    QCOMPARE(office.store().applications().get(made).error().code, ErrorCode::NotFound);
}

QTEST_MAIN(TestMovedFile)

#include "tst_movedfile.moc"
