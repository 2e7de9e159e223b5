// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formundo.h"

#include <QMap>
#include <QSignalSpy>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

/// One undo over the fields of a form, without any widget.
class TestFormUndo : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_undo = std::make_unique<FormUndo>();
        m_values = {{u"a"_s, 1}, {u"b"_s, u"x"_s}};
        for (const QString &name : {u"a"_s, u"b"_s})
            m_undo->add(name, [this, name] { return m_values.value(name); }, [this, name](const QVariant &value) {
                m_values[name] = value;
                m_undo->note(name); // as a widget that tells of every change
            });
        m_undo->begin();
    }
    void nothingIsToUndoAtTheBeginning()
    {
        QVERIFY(!m_undo->canUndo() && !m_undo->canRedo() && m_undo->changed().isEmpty());
        m_undo->undo();
        m_undo->redo();
        m_undo->restore();
        QVERIFY(!m_undo->canUndo());
    }
    void stepsGoOverAllFieldsInTheirOrder()
    {
        type(u"a"_s, 2);
        type(u"b"_s, u"y"_s);
        type(u"a"_s, 3);

        m_undo->undo();
        QCOMPARE(now(), u"2 y"_s);
        m_undo->undo();
        QCOMPARE(now(), u"2 x"_s);
        m_undo->undo();
        QCOMPARE(now(), u"1 x"_s);
        m_undo->redo();
        m_undo->redo();
        QCOMPARE(now(), u"2 y"_s);
        QCOMPARE(m_undo->changed(), (QStringList{u"a"_s, u"b"_s}));
    }
    void typingInOneFieldIsOneStep()
    {
        for (const QString &typed : {u"y"_s, u"yz"_s, u"yzw"_s})
            type(u"b"_s, typed);

        m_undo->undo();
        QCOMPARE(now(), u"1 x"_s);
        m_undo->redo();
        QCOMPARE(now(), u"1 yzw"_s);
        type(u"b"_s, u"yz"_s); // after an undo a new step begins
        m_undo->undo();
        QCOMPARE(now(), u"1 yzw"_s);
    }
    void whatAChangeBringsAboutBelongsToItsStep()
    {
        m_values[u"b"_s] = u"proposed"_s;
        type(u"a"_s, 2);

        m_undo->undo();
        QCOMPARE(now(), u"1 x"_s);
    }
    void anotherChangeEndsWhatCouldBeDoneAgain()
    {
        type(u"a"_s, 2);
        m_undo->undo();
        type(u"b"_s, u"y"_s);

        QVERIFY(!m_undo->canRedo());
        m_undo->undo();
        QCOMPARE(now(), u"1 x"_s);
    }
    void asItWasIsAStepToo()
    {
        type(u"a"_s, 2);
        type(u"b"_s, u"y"_s);

        m_undo->restore();
        QCOMPARE(now(), u"1 x"_s);
        QVERIFY(m_undo->changed().isEmpty());
        m_undo->undo();
        QCOMPARE(now(), u"2 y"_s);
        m_undo->undo();
        QCOMPARE(now(), u"2 x"_s);
    }
    void saysWhenSomethingMoved()
    {
        QSignalSpy moved(m_undo.get(), &FormUndo::moved);
        m_undo->note(u"a"_s); // nothing changed
        QCOMPARE(moved.count(), 0);
        type(u"a"_s, 2);
        QCOMPARE(moved.count(), 1);
        m_undo->undo();
        QCOMPARE(moved.count(), 2);
    }

private:
    void type(const QString &field, const QVariant &value)
    {
        m_values[field] = value;
        m_undo->note(field);
    }
    QString now() const { return m_values.value(u"a"_s).toString() + u' ' + m_values.value(u"b"_s).toString(); }

    std::unique_ptr<FormUndo> m_undo;
    QMap<QString, QVariant> m_values;
};

QTEST_GUILESS_MAIN(TestFormUndo)
#include "tst_formundo.moc"
