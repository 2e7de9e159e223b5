// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagelist.h"

#include "usecases/applications/fileapplication.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

} // namespace

const QList<PageEntry> &pageEntries()
{
    using enum Role;
    using Part = PageEntry::Part;
    static const QList<Role> office = {Registrar, Placement, Supervisor, Administrator};
    static const QList<Role> everyone = {Registrar, Placement, Kindergarten, Supervisor, Administrator};
    static const QList<Role> head = {Supervisor, Administrator};
    static const QList<PageEntry> entries = {
        {PageId::Today, Part::Work, everyone},
        {PageId::Applications, Part::Work, {Registrar, Supervisor, Administrator}},
        {PageId::Queue, Part::Work, office},
        {PageId::Desk, Part::Work, office},
        {PageId::Referrals, Part::Work, everyone},
        {PageId::Kindergartens, Part::Places, everyone},
        {PageId::Bulletin, Part::Places, office},
        {PageId::Messages, Part::Contact, office},
        {PageId::Inquiries, Part::Contact, office},
        {PageId::Reports, Part::Head, head},
        {PageId::Journal, Part::Head, head},
        {PageId::Archive, Part::Head, {Role::Registrar, Role::Supervisor, Role::Administrator}}, // a registrar re-opens what was refused
        {PageId::Settings, Part::Bottom, head},
    };
    return entries;
}

PageId entryOf(PageId page)
{
    return page == PageId::NewApplication ? PageId::Applications : page;
}

bool maySee(PageId page, Role role)
{
    if (page == PageId::NewApplication)
        return FileApplication::roles().contains(role);
    const auto &entries = pageEntries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const PageEntry &entry) { return entry.id == page && entry.roles.contains(role); });
}

QString pageKeys(qsizetype place)
{
    static const QStringList keys = {u"Alt+1"_s, u"Alt+2"_s, u"Alt+3"_s, u"Alt+4"_s, u"Alt+5"_s, u"Alt+6"_s, u"Alt+7"_s,
                                     u"Alt+8"_s, u"Alt+9"_s, u"Alt+0"_s, u"Alt+-"_s, u"Alt+="_s, u"F12"_s};
    return keys.value(place);
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Today: return Words::tr("Today");
    case PageId::Applications: return Words::tr("Applications");
    case PageId::NewApplication: return Words::tr("New application");
    case PageId::Queue: return Words::tr("Queue");
    case PageId::Desk: return Words::tr("Parent desk");
    case PageId::Referrals: return Words::tr("Referrals");
    case PageId::Kindergartens: return Words::tr("Kindergartens");
    case PageId::Bulletin: return Words::tr("Bulletin");
    case PageId::Messages: return Words::tr("Messages");
    case PageId::Inquiries: return Words::tr("Inquiries");
    case PageId::Reports: return Words::tr("Reports");
    case PageId::Journal: return Words::tr("Journal");
    case PageId::Archive: return Words::tr("Archive");
    case PageId::Settings: return Words::tr("Settings");
    }
    return {};
}

QString partTitle(PageEntry::Part part)
{
    switch (part) {
    case PageEntry::Part::Work:
    case PageEntry::Part::Bottom: return {};
    case PageEntry::Part::Places: return Words::tr("Places");
    case PageEntry::Part::Contact: return Words::tr("Contact");
    case PageEntry::Part::Head: return Words::tr("For the head");
    }
    return {};
}

} // namespace kezek
