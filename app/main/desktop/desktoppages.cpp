// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "ui/applications/applicationspage.h"
#include "ui/applications/newapplicationpage.h"
#include "ui/archive/archivepage.h"
#include "ui/bulletin/bulletinpage.h"
#include "ui/desk/deskpage.h"
#include "ui/inquiries/inquiriespage.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/messages/messagespage.h"
#include "ui/queue/queuepage.h"
#include "ui/referrals/referralspage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

namespace kezek {

namespace {

template <class P> void add(MainWindow &window, PageId id)
{
    window.addPage(id, [](UiContext &context, QWidget *parent) { return new P(context, parent); });
}

} // namespace

void Desktop::addPages(MainWindow &window)
{
    add<TodayPage>(window, PageId::Today);
    add<ApplicationsPage>(window, PageId::Applications);
    add<NewApplicationPage>(window, PageId::NewApplication);
    add<QueuePage>(window, PageId::Queue);
    add<DeskPage>(window, PageId::Desk);
    add<ReferralsPage>(window, PageId::Referrals);
    add<KindergartensPage>(window, PageId::Kindergartens);
    add<BulletinPage>(window, PageId::Bulletin);
    add<MessagesPage>(window, PageId::Messages);
    add<InquiriesPage>(window, PageId::Inquiries);
    add<ArchivePage>(window, PageId::Archive);
    add<SettingsPage>(window, PageId::Settings);
}

} // namespace kezek
