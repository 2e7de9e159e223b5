// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/desktop.h"

#include "ui/applications/applicationspage.h"
#include "ui/applications/newapplicationpage.h"
#include "ui/archive/archivepage.h"
#include "ui/bulletin/bulletinpage.h"
#include "ui/desk/deskpage.h"
#include "ui/inquiries/inquiriespage.h"
#include "ui/journal/journalpage.h"
#include "ui/kindergartens/kindergartenspage.h"
#include "ui/messages/messagespage.h"
#include "ui/queue/queuepage.h"
#include "ui/referrals/referralspage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

namespace kezek {

namespace {

template <class P> void add(Shell &shell, PageId id)
{
    shell.addPage(id, [](UiContext &context, QWidget *parent) { return new P(context, parent); });
}

} // namespace

void Desktop::addPages(Shell &shell)
{
    add<TodayPage>(shell, PageId::Today);
    add<ApplicationsPage>(shell, PageId::Applications);
    add<NewApplicationPage>(shell, PageId::NewApplication);
    add<QueuePage>(shell, PageId::Queue);
    add<DeskPage>(shell, PageId::Desk);
    add<ReferralsPage>(shell, PageId::Referrals);
    add<KindergartensPage>(shell, PageId::Kindergartens);
    add<BulletinPage>(shell, PageId::Bulletin);
    add<MessagesPage>(shell, PageId::Messages);
    add<InquiriesPage>(shell, PageId::Inquiries);
    add<ReportsPage>(shell, PageId::Reports);
    add<JournalPage>(shell, PageId::Journal);
    add<ArchivePage>(shell, PageId::Archive);
    add<SettingsPage>(shell, PageId::Settings);
}

} // namespace kezek
