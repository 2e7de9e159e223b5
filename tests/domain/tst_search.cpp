// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"
#include "given.h"

#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The query in words: "kind value".
struct Describe {
    QString operator()(std::monostate) const { return u"nothing"_s; }
    QString operator()(const ApplicationNumber &number) const { return u"application "_s + number.text(); }
    QString operator()(const ReferralNumber &number) const { return u"referral "_s + number.text(); }
    QString operator()(const Iin &iin) const { return u"iin "_s + iin.text(); }
    QString operator()(const PhoneNumber &phone) const { return u"phone "_s + phone.e164(); }
    QString operator()(const IinPrefix &prefix) const { return u"prefix "_s + prefix.digits; }
    QString operator()(const NameQuery &name) const { return u"name "_s + name.exact + u'|' + name.folded; }
};

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void understandsWhatOneBoxMeans_data();
    void understandsWhatOneBoxMeans();
    void takesEveryReferenceIinForAnIin();
};

void SearchTest::understandsWhatOneBoxMeans_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("nothing") << u"  "_s << u"nothing"_s;
    QTest::newRow("application") << u"2026-004127-3"_s << u"application 2026-004127-3"_s;
    QTest::newRow("application, no dashes") << u"20260041273"_s << u"application 2026-004127-3"_s;
    QTest::newRow("referral") << u"н-2026-0881-4"_s << u"referral Н-2026-0881-4"_s;
    QTest::newRow("referral without the letter") << u"2026 0881 4"_s << u"referral Н-2026-0881-4"_s;
    QTest::newRow("iin") << u"621118 302862"_s << u"iin 621118302862"_s;
    QTest::newRow("a mistyped iin") << u"621118302863"_s << u"prefix 621118302863"_s;
    QTest::newRow("beginning of an iin") << u"2105"_s << u"prefix 2105"_s;
    QTest::newRow("eleven digits of an iin") << u"62111830286"_s << u"prefix 62111830286"_s;
    QTest::newRow("phone") << u"8 701 123-45-67"_s << u"phone +77011234567"_s;
    QTest::newRow("phone, ten digits") << u"7011234567"_s << u"phone +77011234567"_s;
    QTest::newRow("phone, international") << u"+7 (701) 123 45 67"_s << u"phone +77011234567"_s;
    QTest::newRow("Russian letters") << u"Нурлыбекова А"_s << u"name нурлыбекова а|нурлыбекова а"_s;
    QTest::newRow("a Kazakh letter") << u"Нұрл"_s << u"name нұрл|"_s;
    QTest::newRow("ё is no Kazakh letter") << u"Фёдоров"_s << u"name фёдоров|федоров"_s;
    QTest::newRow("a name that begins like a referral") << u"Наз"_s << u"name наз|наз"_s;
    QTest::newRow("more digits than an iin has") << u"6211183028621"_s << u"name 6211183028621|6211183028621"_s;
}

void SearchTest::understandsWhatOneBoxMeans()
{
    QFETCH(QString, typed);
    QFETCH(QString, meaning);

    QCOMPARE(std::visit(Describe(), understand(typed)), meaning);
}

void SearchTest::takesEveryReferenceIinForAnIin()
{
    for (const QStringList &row : given::rowsOf(u"iin.csv"_s)) {
        if (row.at(1) == "true"_L1)
            QCOMPARE(std::visit(Describe(), understand(row.at(0))), u"iin "_s + row.at(0));
    }
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
