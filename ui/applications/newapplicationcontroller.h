// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationform.h"
#include "usecases/ports/readers.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace kezek {

class OfficeClient;

/// Filing at the counter without widgets: the office's lists, the look for the child in the queue, codes, the draft that outlives a
/// crash, and the filing itself. GUI thread.
class NewApplicationController : public QObject {
    Q_OBJECT
public:
    explicit NewApplicationController(OfficeClient &client, QObject *parent = nullptr);

    /// Reads the lists; for a worker who has just come also their draft.
    void begin();
    /// Does this child stand in the queue already? Answers only about the IIN asked last.
    void lookUp(const std::optional<Iin> &iin);
    void sendCode(int phone, const QString &number, const QString &childIin, Language language, bool consent);
    /// Writes the draft 400 ms after the last change. Empty: removes it. Before the earlier draft was read nothing is written over it.
    void keep(const QJsonObject &typed);
    /// Writes at once what keep() still holds back.
    void keepNow();
    void file(const FileApplication::Input &input);

signals:
    /// Somebody else has signed in: what stands in the form is not theirs.
    void workerChanged();
    void officeRead(const kezek::FormOffice &office);
    void draftFound(const QJsonObject &typed);
    void childFound(const kezek::ApplicationRow &application);
    void childNew(const kezek::Iin &iin);
    void codeSent(int phone, int secondsToEnd, int secondsToResend);
    void codeRefused(int phone, const kezek::Error &error);
    void filed(const QString &child, const QDateTime &due);
    void refused(const kezek::Error &error);
    /// What is typed is not safe against a crash.
    void draftFailed(const kezek::Error &error);

private:
    void readDraft();
    void save(const QJsonObject &typed);

    OfficeClient &m_client;
    QTimer m_pause;
    QJsonObject m_pending;
    std::optional<WorkerId> m_worker; ///< whose draft was read
    std::optional<Iin> m_lookedUp;
    bool m_draftRead = false;
    bool m_filing = false;
};

} // namespace kezek
