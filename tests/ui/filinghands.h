// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hall.h"
#include "ui/widgets/choicegrid.h"

#include <QPlainTextEdit>

/// What a family does that files or asks at the terminal: its way from screen to screen.
namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

/// What the family brings. English letters, since a test's keys have no others.
struct FilingFamily {
    Iin child = testIin(QDate(2024, 7, 2), 501);
    Iin parent = testIin(QDate(1991, 4, 15), 502, Sex::Female);
    QStringList phones{u"87011234567"_s, u"87771231230"_s};
};

/// Types into the screen's fields in their order, Enter after each as the keyboard on the screen sends it; empty: the field is passed over.
inline void typeOn(Hall &hall, const QList<std::pair<QString, QString>> &typed)
{
    for (const auto &[path, text] : typed)
        hall.type(u"new."_s + path, text);
    hall.press(u"new.next"_s);
}

inline void choose(Hall &hall, const QString &path, const QString &text)
{
    for (ChoiceButton *button : hall.the<ChoiceGrid>(u"new."_s + path)->findChildren<ChoiceButton *>())
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            Counter::settle();
            return;
        }
    qFatal("no choice %s", qPrintable(text));
}

inline void openFiling(Hall &hall) { hall.press(u"home.new"_s); }
inline void typeChild(Hall &hall, const FilingFamily &family) { typeOn(hall, {{u"child.iin"_s, family.child.text()}}); }
inline void typeName(Hall &hall)
{
    typeOn(hall, {{u"child.name.surname"_s, u"Kim"_s}, {u"child.name.given"_s, u"Timofey"_s}, {u"child.name.patronymic"_s, u"Andreevich"_s}});
}
inline void typeCertificate(Hall &hall)
{
    typeOn(hall, {{u"child.certificate.series"_s, u"AK"_s}, {u"child.certificate.number"_s, u"1840273"_s}, {u"child.certificate.issuedOn"_s, u"15072024"_s},
                  {u"child.certificate.issuer"_s, u"RAGS"_s}});
}
inline void typeParent(Hall &hall, const FilingFamily &family)
{
    typeOn(hall, {{u"applicant.iin"_s, family.parent.text()}, {u"applicant.name.surname"_s, u"Kim"_s}, {u"applicant.name.given"_s, u"Olga"_s}});
}
inline void typeAddress(Hall &hall) { typeOn(hall, {{u"address.text"_s, u"Respubliki 41, 12"_s}}); }
inline void toWishes(Hall &hall, const FilingFamily &family)
{
    openFiling(hall);
    typeChild(hall, family);
    typeName(hall);
    typeCertificate(hall);
    typeParent(hall, family);
    typeAddress(hall);
}
inline void toBenefit(Hall &hall, const FilingFamily &family)
{
    toWishes(hall, family);
    hall.press(u"new.next"_s); // any language
    hall.press(u"new.next"_s); // any kindergarten
}
inline void toBenefitPaper(Hall &hall, const FilingFamily &family)
{
    toBenefit(hall, family);
    choose(hall, u"benefit.category"_s, words::of(PriorityCategory::FirstPriority));
    hall.press(u"new.next"_s);
}
inline void toPhones(Hall &hall, const FilingFamily &family)
{
    toBenefit(hall, family);
    hall.press(u"new.next"_s); // no benefit
}
inline void typePhones(Hall &hall, const FilingFamily &family)
{
    typeOn(hall, {{u"phones[0].number"_s, family.phones.value(0)}, {u"phones[1].number"_s, family.phones.value(1)}});
}
inline void toSummary(Hall &hall, const FilingFamily &family)
{
    toPhones(hall, family);
    typePhones(hall, family);
}
/// A tick is pressed where it is drawn.
inline void tick(Hall &hall, const QString &name)
{
    QTest::mouseClick(hall.the(name), Qt::LeftButton, {}, QPoint(15, hall.the(name)->height() / 2));
    Counter::settle();
}
inline void toCodes(Hall &hall, const FilingFamily &family)
{
    toSummary(hall, family);
    tick(hall, u"new.consent"_s);
    hall.press(u"new.confirm"_s);
}
inline void fileAll(Hall &hall, const FilingFamily &family)
{
    toCodes(hall, family);
    hall.confirm();
    hall.confirm();
}

/// Typed key by key, Enter included.
inline void askQuestion(Hall &hall, const QString &question)
{
    hall.press(u"home.ask"_s);
    for (const QChar c : question)
        if (c == u'\n')
            QTest::keyClick(hall.the(u"ask.question"_s), Qt::Key_Return);
        else
            QTest::keyClick(hall.the(u"ask.question"_s), c.toLatin1());
    hall.press(u"ask.next"_s);
}
/// On to the screen that asks where the answer goes.
inline void toAnswerOf(Hall &hall, const QString &question)
{
    askQuestion(hall, question);
    hall.type(u"ask.name"_s, u"Olga"_s);
    hall.press(u"ask.nameNext"_s);
}

inline QString title(Hall &hall) { return hall.read(u"new.title"_s); }
inline QString text(Hall &hall, const QString &path) { return hall.the<QLineEdit>(u"new."_s + path)->text(); }
/// What stands beside a field.
inline QString problem(Hall &hall, const QString &path)
{
    for (const QLabel *label : hall.terminal->findChildren<QLabel *>(path + u".problem"_s))
        if (label->isVisible())
            return label->text();
    return {};
}
inline std::optional<Application> stored(Hall &hall, const FilingFamily &family) { return need(hall.office.store().applications().liveOfChild(family.child)); }

} // namespace kezek::test
