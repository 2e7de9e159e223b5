// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/screenreader.h"
#include "support/testoffice.h"

#include <QSet>

namespace kezek::test {

/// What was waited for and did not come, with what stood in the windows instead.
struct NotHeard {
    QString what;
};

/// A worker at the real program who neither sees the screen nor has a keyboard: everything is found by its name and role, done by AT-SPI actions
/// and heard from the windows. It is a training office in a file of its own: the program takes its hour from the command line, and says
/// itself what the family would have read.
class GuideSteps {
public:
    explicit GuideSteps(const OwnDesktop &desktop, int number);

    TestOffice office; ///< sets the stage before the program starts; afterwards it only reads

    /// Starts the program at this local time and signs in; what is due by then (night, bulletin) is done.
    void start(Role role, QDate day = QDate(2026, 11, 23), QTime time = QTime(9, 41));
    /// Closed and started again by the same worker.
    void comeBack(QDate day, QTime time = QTime(9, 5));
    void close() { m_reader.close(); }

    /// Turns to a page of the navigation.
    void page(const QString &name);
    void press(const QString &name, int which = 0);
    void tick(const QString &name, int which = 0);
    void write(const QString &name, const QString &text, int which = 0);
    void choose(const QString &box, const QString &entry);
    /// Presses a cell of a list.
    void open(const QString &cell);
    /// Waits until something in the windows says it; the whole text.
    QString hears(const QString &text);
    bool canPress(const QString &name);

    /// At the parent desk: the child's IIN and its card.
    void call(const Application &child);
    /// The consent, the code that the family reads out, and the button that takes it.
    void confirm(const QString &button);
    Referral takeSeat(const Application &child);

    Application stored(const Iin &child);
    QList<Message> messages(ApplicationId application, MessageKind kind);
    int journaled(const QString &verb, const QString &subject, qint64 id);
    /// The digits of the newest code to a phone.
    QString codeOn(const QString &phone);

private:
    Control find(const QSet<AtSpiRole> &roles, const QString &name, int which, bool mustBeEnabled);

    ScreenReader m_reader;
    QString m_file;
    Role m_role = Role::Registrar;
};

} // namespace kezek::test
