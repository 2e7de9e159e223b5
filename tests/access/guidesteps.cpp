// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/guidesteps.h"

#include "support/places.h"
#include "support/serverprocess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::test {

namespace {

using enum AtSpiRole;

/// Those with this role and name; when there is none, those whose name goes on after it: buttons end with their keys, "Extend  F7".
QList<Control> namedSo(const QList<Control> &controls, const QSet<AtSpiRole> &roles, const QString &name)
{
    QList<Control> exactly;
    QList<Control> longer;
    for (const Control &control : controls) {
        if (!roles.contains(control.role))
            continue;
        if (control.name == name)
            exactly += control;
        else if (control.name.startsWith(name))
            longer += control;
    }
    return exactly.isEmpty() ? longer : exactly;
}

QString heardIn(const QList<Control> &controls)
{
    QStringList names;
    for (const Control &control : controls) {
        if (!control.name.isEmpty() && control.role != ListItem && control.role != MenuItem)
            names += control.name;
    }
    return names.join(u" | "_s);
}

} // namespace

GuideSteps::GuideSteps(const OwnDesktop &desktop, int number)
    : office(desktop.file(u"guide%1.kezek"_s.arg(number))), m_reader(desktop), m_file(desktop.file(u"guide%1.kezek"_s.arg(number)))
{
    OfficeInfo info = need(office.store().settings().office());
    info.training = true;
    need(office.store().settings().setOffice(info));
}

void GuideSteps::start(Role role, QDate day, QTime time)
{
    m_role = role;
    const QString login = office.actor(role).login;
    office.setNow(day, time);
    const QString trouble = m_reader.open(kezekProgram(),
                                          {u"--database"_s, m_file, u"--language"_s, u"en"_s, u"--at"_s,
                                           QDateTime(day, time).toString(u"yyyy-MM-ddTHH:mm"_s)});
    if (!trouble.isEmpty())
        throw NotHeard{trouble};
    write(u"Login"_s, login);
    write(u"Password"_s, login);
    press(u"Sign in"_s);
    find({PageTab}, u"Parent desk"_s, 0, true);
}

void GuideSteps::comeBack(QDate day, QTime time)
{
    close();
    start(m_role, day, time);
}

Control GuideSteps::find(const QSet<AtSpiRole> &roles, const QString &name, int which, bool mustBeEnabled)
{
    QList<Control> controls;
    std::optional<Control> found;
    tests::await([&] {
        controls = m_reader.controls();
        const QList<Control> named = namedSo(controls, roles, name);
        if (which < named.size() && (named.at(which).isEnabled() || !mustBeEnabled))
            found = named.at(which);
        return found || !m_reader.isRunning();
    });
    return found ? *found : throw NotHeard{u"“%1”; there is: %2"_s.arg(name, heardIn(controls))};
}

void GuideSteps::page(const QString &name)
{
    if (!m_reader.act(find({PageTab}, name, 0, true), u"Press"_s))
        throw NotHeard{name + u" cannot be turned to"_s};
    if (!tests::await([&] { return find({PageTab}, name, 0, true).isSelected(); }))
        throw NotHeard{name + u" did not come"_s};
}

void GuideSteps::press(const QString &name, int which)
{
    if (!m_reader.act(find({PushButton}, name, which, true), u"Press"_s))
        throw NotHeard{name + u" cannot be pressed"_s};
}

void GuideSteps::tick(const QString &name, int which)
{
    const Control box = find({CheckBox, RadioButton}, name, which, true);
    if (box.isChecked())
        return;
    if (!m_reader.act(box, u"Toggle"_s) || !tests::await([&] { return find({CheckBox, RadioButton}, name, which, true).isChecked(); }))
        throw NotHeard{name + u" cannot be ticked"_s};
}

void GuideSteps::write(const QString &name, const QString &text, int which)
{
    if (!m_reader.write(find({Text, PasswordText, Entry}, name, which, true), text))
        throw NotHeard{name + u" cannot be written"_s};
}

void GuideSteps::choose(const QString &box, const QString &entry)
{
    const Control choice = find({ComboBox}, box, 0, true);
    for (const Control &child : m_reader.children(choice, choice.childCount)) {
        if (child.name == entry && m_reader.act(child, u"Press"_s))
            return;
    }
    throw NotHeard{u"%1 cannot be chosen in %2"_s.arg(entry, box)};
}

void GuideSteps::open(const QString &cell)
{
    // Lists are asked again at any time; a cell that is gone by then was not pressed.
    if (!tests::await([&] { return m_reader.act(find({TableCell}, cell, 0, true), u"Press"_s); }))
        throw NotHeard{cell + u" cannot be opened"_s};
}

QString GuideSteps::hears(const QString &text)
{
    QList<Control> controls;
    QString heard;
    tests::await([&] {
        controls = m_reader.controls();
        for (const Control &control : std::as_const(controls)) {
            if (heard.isEmpty() && control.name.contains(text))
                heard = control.name;
        }
        return !heard.isEmpty() || !m_reader.isRunning();
    });
    return heard.isEmpty() ? throw NotHeard{u"“%1”; there is: %2"_s.arg(text, heardIn(controls))} : heard;
}

bool GuideSteps::canPress(const QString &name)
{
    return find({PushButton}, name, 0, false).isEnabled();
}

void GuideSteps::call(const Application &child)
{
    page(u"Parent desk"_s);
    write(u"Child's IIN"_s, child.child.iin.text());
    press(u"Find"_s);
    hears(child.child.iin.masked());
}

void GuideSteps::confirm(const QString &button)
{
    static const QRegularExpression code(u"would have read: .*?(\\d{4})\\b"_s);
    tick(u"The parent agrees to receive an SMS"_s);
    press(u"Send the code"_s);
    const QString said = hears(u"The family would have read"_s);
    const auto match = code.match(said);
    if (!match.hasMatch())
        throw NotHeard{u"a code in "_s + said};
    write(u"Code from the SMS"_s, match.captured(1));
    press(button);
}

Referral GuideSteps::takeSeat(const Application &child)
{
    call(child);
    press(u"Take a seat"_s);
    press(u"Next"_s);
    confirm(u"Issue the referral"_s);
    hears(u"is issued"_s);
    const auto referral = need(office.store().referrals().liveOf(child.id));
    return referral ? *referral : throw NotHeard{u"the referral in the file"_s};
}

Application GuideSteps::stored(const Iin &child)
{
    const auto application = need(office.store().applications().latestOfChild(child));
    return application ? *application : throw NotHeard{u"the application in the file"_s};
}

QList<Message> GuideSteps::messages(ApplicationId application, MessageKind kind)
{
    MessageFilter filter;
    filter.application = application;
    QList<Message> found;
    for (const MessageRow &row : need(office.store().readers().messages(filter, {})).rows)
        if (row.message.kind == kind)
            found.append(row.message);
    return found;
}

int GuideSteps::journaled(const QString &verb, const QString &subject, qint64 id)
{
    const auto rows = need(office.store().journal().ofSubject(subject, id));
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](const JournalRow &row) { return row.verb == verb; }));
}

QString GuideSteps::codeOn(const QString &phone)
{
    static const QRegularExpression code(u"\\b(\\d{4})\\b"_s);
    QString found;
    const bool isThere = tests::await([&] {
        for (const MessageRow &row : need(office.store().readers().messages({}, {})).rows) {
            if (found.isEmpty() && row.message.kind == MessageKind::Code && row.message.phone.e164() == phone)
                found = code.match(row.message.body).captured(1);
        }
        return !found.isEmpty();
    });
    return isThere ? found : throw NotHeard{u"a code to "_s + phone};
}

} // namespace kezek::test
