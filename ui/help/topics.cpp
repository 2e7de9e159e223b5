// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topics.h"

#include "words/words.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace kezek::help {

const QList<PageId> &topics()
{
    using enum PageId;
    static const QList<PageId> all = {Today,    Applications, NewApplication, Queue,   Desk,    Referrals, Kindergartens,
                                      Bulletin, Messages,     Inquiries,      Reports, Journal, Archive,   Settings};
    return all;
}

QString topicName(PageId page)
{
    switch (page) {
    case PageId::Today: return u"today"_s;
    case PageId::Applications: return u"applications"_s;
    case PageId::NewApplication: return u"newapplication"_s;
    case PageId::Queue: return u"queue"_s;
    case PageId::Desk: return u"desk"_s;
    case PageId::Referrals: return u"referrals"_s;
    case PageId::Kindergartens: return u"kindergartens"_s;
    case PageId::Bulletin: return u"bulletin"_s;
    case PageId::Messages: return u"messages"_s;
    case PageId::Inquiries: return u"inquiries"_s;
    case PageId::Reports: return u"reports"_s;
    case PageId::Journal: return u"journal"_s;
    case PageId::Archive: return u"archive"_s;
    case PageId::Settings: return u"settings"_s;
    }
    return {};
}

QString topicText(PageId page, Language language)
{
    QFile file(u":/help/%1.%2.html"_s.arg(topicName(page), words::codeOf(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace kezek::help
