// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dayservice.h"
#include "familyphones.h"
#include "keysandmouse.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "support/memorysecrets.h"
#include "support/testoffice.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace kezek::test {

/// What a family brings to the counter.
struct Family {
    Iin child = testIin(QDate(2024, 7, 2), 501);
    Iin parent = testIin(QDate(1991, 4, 15), 502, Sex::Female);
    QString surname = QStringLiteral("Серікұлы");
    QString given = QStringLiteral("Нұрислам");
    QStringList phones{QStringLiteral("+77011234567"), QStringLiteral("+77771231230")};
};

/// A day at a real office that lies in a file of its own, or in a database of the tests' PostgreSQL with a service for its jobs and SMS: the program's real windows, a worker's hands on the keyboard, the
/// worker's eyes on the texts, the family's phone, and the stored rows seen through a second connection.
/// It begins on Monday 23 November 2026, 09:41, and the clock stands until it is moved.
class OfficeDay {
public:
    /// Of an office that is there already, or of a new one.
    explicit OfficeDay(const QString &officeFile = {});
    ~OfficeDay();

private:
    QTemporaryDir m_folder;
    QString m_officeFile;

public:
    TestOffice office; ///< sets the stage before the program starts; afterwards it only reads
    Hands hands;
    KeysAndMouse keysAndMouse;

    /// The language of the windows from the next start on; English at first.
    void speak(Language language) { m_language = language; }
    /// Starts the program: the sign-in stands there.
    void start();
    /// Starts it and signs in by typing; the work that is due by now (night, bulletin) is done when it returns.
    void signIn(Role role = Role::Registrar, std::optional<KindergartenId> kindergarten = {});
    /// The program is closed, and started again at this local time by the same worker.
    void comeBack(QDate day, QTime time = QTime(9, 5));
    /// The same at this hour, by somebody of another role.
    void comeBackAs(Role role);
    void setNow(QDate day, QTime time);
    void advance(int seconds);
    QString officeFile() const { return m_officeFile; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens a page by its Alt key.
    void page(PageId page);
    /// At the parent desk: the IIN and Enter; returns when the card is there.
    void call(const Iin &child);
    /// The form from Ctrl+N to the consent, without a phone.
    void typePeople(const Family &family);
    /// The whole form from Ctrl+N to both codes; nothing is filed yet.
    void typeApplication(const Family &family);
    /// Space on the consent (unless it is ticked), Space on Send, and the digits that came to that phone.
    void confirm(const QString &phone, const QString &prefix = QStringLiteral("desk.code"));
    /// At the desk, from the first seat on offer to the referral's number.
    Referral takeSeat(ApplicationId application);

    /// What a person reads on a control; of a table all its cells.
    QString read(const QString &name);
    /// Waits until the control says it. Throws Hands::NotThere with what it says instead.
    void sees(const QString &name, const QString &text);
    void seesNot(const QString &name, const QString &text);

    /// The digits of the newest code on a phone, from the text that the gateway brought there. Waits for every code that is on its way.
    QString codeOn(const QString &phone);
    /// Waits until a text on the phone says it; the whole text.
    QString receives(const QString &phone, const QString &text);
    /// Everything on the phone so far, once nothing is on its way.
    QStringList textsOn(const QString &phone);
    QList<Message> messages(ApplicationId application, MessageKind kind);
    Application stored(const Iin &child);
    int journaled(const QString &verb, const QString &subject, qint64 id);

private:
    void close();
    ServerLogin serverLogin(const ServerLogin &typed);
    void startService();
    void awaitJobs();
    void awaitOutbox();
    int codesSent();
    DesktopOptions options();

    FamilyPhones m_phones;
    MemorySecrets m_secrets;
    std::shared_ptr<std::atomic<qint64>> m_now; ///< the program asks it on its storage thread
    std::unique_ptr<DayService> m_service; ///< on PostgreSQL, while somebody is inside
    std::unique_ptr<Desktop> m_desktop;
    Language m_language = Language::English;
    Role m_role = Role::Registrar;
    std::optional<KindergartenId> m_kindergarten;
    bool m_jobsDone = false;
};

/// Plays a scene to its end and looks whether the office is sound after it. What was not found in a window fails the test in words.
void play(const std::function<void(OfficeDay &)> &scene);

} // namespace kezek::test
