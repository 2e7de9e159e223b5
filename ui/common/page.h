// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/search.h"

#include <QVariant>
#include <QWidget>

namespace kezek {

class LiveFeed;
class OfficeClient;
class Papers;
class Secrets;
class SmsGateway;
class TableFiles;
struct Error;

/// What every page works with. Outlives the pages.
struct UiContext {
    OfficeClient &client;
    Papers &papers;
    Secrets &secrets;
    SmsGateway &gateway;
    bool training = false;
    TableFiles *tables = nullptr; ///< none: no tables are offered
    LiveFeed *live = nullptr;     ///< none: nobody else works at this office
    OfficeClient *background = nullptr; ///< a second door, for what takes long; none: the first one does it
};

enum class PageId {
    Today,
    Applications,
    NewApplication,
    Queue,
    Desk,
    Referrals,
    Kindergartens,
    Bulletin,
    Messages,
    Inquiries,
    Reports,
    Journal,
    Archive,
    Settings,
};

/// One page of the shell. Says what it wants by signals; knows no other page. (Page<Row> is a page of a list, usecases/ports/readers.h.)
class PageWidget : public QWidget {
    Q_OBJECT
public:
    explicit PageWidget(UiContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Asks storage again; called when shown and when the data changed. Keeps selection and typed text.
    virtual void refresh() = 0;
    /// The person wants it anew, by F5: also what refresh() spares because it takes long.
    virtual void askAgain() { refresh(); }
    /// Asks before anybody signed in, so that what the page opens with is read and laid out while the person types. Nobody sees it then.
    virtual void readAhead() {}
    /// Opens the page on something: an ApplicationId, a ReferralId, a SearchQuery… as QVariant. Default: nothing.
    virtual void open(const QVariant &what);
    /// Sets every text anew after a change of language.
    virtual void retranslate() = 0;
    /// Where typing goes when the page opens.
    virtual void focusFirst() {}

signals:
    /// What was asked for when the page opened has come and is shown.
    void filled();
    /// Something was written: badges and other pages ask again.
    void changed();
    void goTo(kezek::PageId page, const QVariant &what);
    /// One line for the status bar: what was done.
    void said(const QString &text);

protected:
    UiContext &m_context;
};

} // namespace kezek

Q_DECLARE_METATYPE(kezek::ApplicationId)
Q_DECLARE_METATYPE(kezek::ReferralId)
Q_DECLARE_METATYPE(kezek::InquiryId)
Q_DECLARE_METATYPE(kezek::KindergartenId)
Q_DECLARE_METATYPE(kezek::GroupId)
Q_DECLARE_METATYPE(kezek::SearchQuery)
