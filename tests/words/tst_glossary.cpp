// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    QString english;
    QStringList forms; ///< one, or one a plural
};

/// Every text of a language that is in use.
QList<Text> textsOf(const QString &language)
{
    QFile file(kezek::test::testData(u"../../translations/kezek_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<Text> texts;
    bool hasPlurals = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            texts.append(Text());
            hasPlurals = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1) {
            texts.last().english = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            texts.last().forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1 && !hasPlurals) {
            const QString type = xml.attributes().value("type"_L1).toString();
            const QString form = xml.readElementText();
            if (type == u"vanished" || type == u"obsolete")
                texts.removeLast();
            else
                texts.last().forms.append(form);
        }
    }
    return texts;
}

/// The rows of tests/data/<name> below the header, split at semicolons.
QList<QStringList> rowsOf(const QString &name)
{
    QFile file(kezek::test::testData(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u';'));
    rows.removeFirst();
    return rows;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

/// One word for one thing: where the English text names a thing of the glossary, the Russian and the Kazakh one name it by the office's own
/// word. Where another word is right, glossary_exceptions.csv says why; an exception that nothing needs is an error as well.
class TestGlossary : public QObject {
    Q_OBJECT
private slots:
    void everyTextKeepsToTheWords_data();
    void everyTextKeepsToTheWords();
};

void TestGlossary::everyTextKeepsToTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("column");
    QTest::newRow("Russian") << u"ru"_s << 2;
    QTest::newRow("Kazakh") << u"kk"_s << 3;
}

void TestGlossary::everyTextKeepsToTheWords()
{
    QFETCH(QString, language);
    QFETCH(int, column);
    const QList<Text> texts = textsOf(language);
    QList<QStringList> exceptions = rowsOf(u"glossary_exceptions.csv"_s);
    exceptions.removeIf([&](const QStringList &row) { return row[2] != u"both" && row[2] != language; });
    QSet<qsizetype> needed;
    QStringList wrong;
    for (const QStringList &term : rowsOf(u"glossary.csv"_s)) {
        const QRegularExpression english = pattern(term[1]);
        const QRegularExpression own = pattern(term[column]);
        int named = 0;
        for (const Text &text : texts) {
            if (!text.english.contains(english))
                continue;
            ++named;
            if (std::all_of(text.forms.cbegin(), text.forms.cend(), [&](const QString &form) { return form.contains(own); }))
                continue;
            bool isException = false;
            for (qsizetype i = 0; i < exceptions.size(); ++i) {
                if (exceptions[i][0] == term[0] && text.english.contains(exceptions[i][1])) {
                    needed.insert(i);
                    isException = true;
                }
            }
            if (!isException)
                wrong.append(u"%1: “%2” is “%3”"_s.arg(term[0], text.english, text.forms.join(u" / "_s)));
        }
        QVERIFY2(named > 0, qPrintable(u"no text names "_s + term[0]));
    }
    for (qsizetype i = 0; i < exceptions.size(); ++i)
        if (!needed.contains(i))
            wrong.append(u"no text needs the exception %1: “%2”"_s.arg(exceptions[i][0], exceptions[i][1]));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
