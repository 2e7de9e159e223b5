// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/checklist.h"
#include "usecases/applications/registerapplication.h"
#include "usecases/ports/papers.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace kezek {

class OfficeClient;

/// The check of one application: which card is open, what is ticked, and the verbs that end it. GUI thread, no widgets.
/// A card that stays open for 300 ms is journaled as seen, once a selection.
class CheckController : public QObject {
    Q_OBJECT
public:
    explicit CheckController(OfficeClient &client, QObject *parent = nullptr);

    /// Opens another application's card, or none. The ticks start empty.
    void select(std::optional<ApplicationId> application);
    /// Reads the open card again; ticks stay while its revision does.
    void reload();

    /// A card was opened, or was dealt with, and the next one has not come: until then nothing can be done.
    bool isNextComing() const { return m_dealtWith || (m_selected && !m_card); }
    std::optional<ApplicationId> selected() const { return m_selected; }
    const std::optional<ApplicationCard> &card() const { return m_card; }
    QDateTime now() const { return m_now; } ///< of the last read
    CheckTicks ticks() const { return m_ticks; }
    ShownWhole shown() const { return m_shown; }
    CheckList list() const; ///< only while there is a card

    void toggle(Check check);
    void tickNext();
    void setWithoutBenefit(bool without);
    /// Journals the view, then shows the numbers.
    void showIins();
    void showPhones();
    /// Refused at once with ChecksIncomplete while a tick is missing.
    void registerIt();
    /// The open application waits for registration no more: no verb acts on it.
    void dealtWith();

signals:
    void cardChanged();
    /// The notice is ready to be printed; none when it could not be read.
    void registered(const kezek::RegisterApplication::Output &output, const QString &child,
                    const std::optional<kezek::QueueNotice> &notice);
    void failed(const kezek::Error &error);

private:
    void turnTo(std::optional<ApplicationId> application, bool isDealtWith);
    void journalView(const QString &purpose, std::function<void()> then);
    void finish(ApplicationId application, const QString &child, const RegisterApplication::Output &output);

    OfficeClient &m_client;
    QTimer m_seen;
    std::optional<ApplicationId> m_selected;
    std::optional<ApplicationCard> m_card;
    QDateTime m_now;
    CheckTicks m_ticks;
    ShownWhole m_shown;
    bool m_registering = false;
    bool m_dealtWith = false; ///< what was open; nothing was selected since
};

} // namespace kezek
