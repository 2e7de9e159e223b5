// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/screenreader.h"

#include "support/serverprocess.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace kezek::test {

namespace {

const auto Accessible = u"org.a11y.atspi.Accessible"_s;
const auto Root = u"/org/a11y/atspi/accessible/root"_s;
constexpr int mostChildren = 60; // of a long table its first rows stand for the others: the same delegate made them
constexpr int mostDepth = 40;
constexpr int patienceMs = 20'000;

struct Reference {
    QString service;
    QString path;
};

Reference readReference(const QVariant &answer)
{
    Reference reference;
    QDBusObjectPath path;
    const auto from = answer.value<QDBusArgument>();
    from.beginStructure();
    from >> reference.service >> path;
    from.endStructure();
    reference.path = path.path();
    return reference;
}

QVariant plain(const QVariant &property)
{
    return property.value<QDBusVariant>().variant();
}

} // namespace

QString ScreenReader::open(const QString &program, const QStringList &arguments, const QHash<QString, QString> &more)
{
    QHash<QString, QString> environment = m_desktop.environment();
    environment.insert(more);
    const QString log = m_desktop.file(u"program.log"_s);
    m_program = tests::launched(program, arguments, log, environment);
    std::optional<QString> service;
    tests::await([&] {
        QCoreApplication::processEvents(); // it asks this program where the accessibility bus is
        service = registered();
        return service || !isRunning();
    });
    if (service) {
        m_service = *service;
        return {};
    }
    QFile said(log);
    return u"the program is not on the accessibility bus; it said: "_s + (said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : QString());
}

void ScreenReader::close()
{
    if (!m_program)
        return;
    tests::end(m_program);
    m_service.clear();
    // What it logged is read with what the test logs: no code and no number may stand in it.
    if (QFile log(m_desktop.file(u"program.log"_s)); log.open(QIODevice::ReadWrite)) {
        std::fputs(log.readAll().constData(), stderr);
        log.resize(0);
    }
    // The next one is not to be taken for this one, whose place in the registry goes a moment after it.
    if (m_desktop.bus().isConnected())
        tests::await([this] { return !registered(); });
}

QDBusMessage ScreenReader::question(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QList<QVariant> ScreenReader::askAll(const QList<QDBusMessage> &questions) const
{
    QList<QDBusPendingCall> calls;
    for (const QDBusMessage &question : questions)
        calls += m_desktop.bus().asyncCall(question, patienceMs);
    QList<QVariant> answers;
    for (QDBusPendingCall &call : calls) {
        call.waitForFinished();
        const QDBusMessage answer = call.reply();
        answers += answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty() ? answer.arguments().constFirst() : QVariant();
    }
    return answers;
}

QVariant ScreenReader::ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    return askAll({question(path, interface, method, arguments)}).constFirst();
}

QVariant ScreenReader::property(const QString &path, const QString &interface, const QString &name) const
{
    return plain(ask(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}));
}

/// The one program that is in the registry.
std::optional<QString> ScreenReader::registered() const
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, Root, Accessible, u"GetChildAtIndex"_s);
    message.setArguments({0});
    const QDBusMessage answer = m_desktop.bus().call(message, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    const QString service = readReference(answer.arguments().constFirst()).service;
    return service.startsWith(u':') ? std::optional(service) : std::nullopt;
}

QStringList ScreenReader::childPaths(const Control &of, int most) const
{
    QList<QDBusMessage> questions;
    for (int i = 0; i < std::min(of.childCount, most); ++i)
        questions += question(of.path, Accessible, u"GetChildAtIndex"_s, {i});
    QStringList paths;
    for (const QVariant &answer : askAll(questions)) {
        if (answer.isValid())
            paths += readReference(answer).path;
    }
    return paths;
}

QList<Control> ScreenReader::level(const QList<std::pair<QString, QString>> &pathsAndAbove) const
{
    constexpr int asked = 4;
    const auto get = u"Get"_s;
    const auto properties = u"org.freedesktop.DBus.Properties"_s;
    QList<QDBusMessage> questions;
    for (const auto &[path, above] : pathsAndAbove) {
        questions += question(path, Accessible, u"GetRole"_s);
        questions += question(path, Accessible, u"GetState"_s);
        questions += question(path, properties, get, {Accessible, u"Name"_s});
        questions += question(path, properties, get, {Accessible, u"ChildCount"_s});
    }
    const QList<QVariant> answers = askAll(questions);
    QList<Control> controls;
    for (qsizetype i = 0; i < pathsAndAbove.size(); ++i) {
        if (!answers.at(i * asked).isValid())
            continue; // gone since it was counted
        Control control;
        control.path = pathsAndAbove.at(i).first;
        control.above = pathsAndAbove.at(i).second;
        control.role = AtSpiRole(answers.at(i * asked).toUInt());
        const auto states = qdbus_cast<QList<uint>>(answers.at(i * asked + 1));
        control.states = states.size() == 2 ? states.first() | quint64(states.last()) << 32 : 0;
        control.name = plain(answers.at(i * asked + 2)).toString();
        control.childCount = plain(answers.at(i * asked + 3)).toInt();
        controls += control;
    }
    return controls;
}

QList<Control> ScreenReader::children(const Control &of, int most) const
{
    QList<std::pair<QString, QString>> wanted;
    for (const QString &path : childPaths(of, most))
        wanted.append({path, of.above + u" / "_s + of.name});
    return level(wanted);
}

/// Depth first, so that what is found stands in the order of the windows; a whole row of children is asked at once.
void ScreenReader::gather(const Control &from, int depth, const std::function<bool(const Control &)> &isWanted, QList<Control> &into) const
{
    into += from;
    if (depth >= mostDepth || from.childCount == 0)
        return;
    for (const Control &child : children(from, mostChildren)) {
        if (depth == 0 || isWanted(child))
            gather(child, depth + 1, isWanted, into);
    }
}

QList<Control> ScreenReader::controls() const
{
    QList<Control> found;
    for (const Control &root : level({{Root, QString()}}))
        gather(root, 0, &Control::isShowing, found);
    return found;
}

QList<Control> ScreenReader::menus() const
{
    QList<Control> found;
    for (const Control &control : controls()) {
        if (control.role == AtSpiRole::MenuBar)
            gather(control, 0, [](const Control &) { return true; }, found);
    }
    return found;
}

QString ScreenReader::roleName(const Control &control) const
{
    return ask(control.path, Accessible, u"GetRoleName"_s).toString();
}

QString ScreenReader::description(const Control &control) const
{
    return property(control.path, Accessible, u"Description"_s).toString();
}

QStringList ScreenReader::actions(const Control &control) const
{
    const auto interface = u"org.a11y.atspi.Action"_s;
    const int count = property(control.path, interface, u"NActions"_s).toInt();
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += ask(control.path, interface, u"GetName"_s, {i}).toString();
    return names;
}

QString ScreenReader::text(const Control &control) const
{
    return ask(control.path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).toString();
}

bool ScreenReader::act(const Control &control, const QString &action)
{
    const int index = action.isEmpty() ? 0 : int(actions(control).indexOf(action));
    return index >= 0 && ask(control.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {index}).toBool();
}

bool ScreenReader::write(const Control &control, const QString &text)
{
    return ask(control.path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}).toBool();
}

bool ScreenReader::setValue(const Control &control, double value)
{
    ask(control.path, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
        {u"org.a11y.atspi.Value"_s, u"CurrentValue"_s, QVariant::fromValue(QDBusVariant(value))});
    return true;
}

} // namespace kezek::test
