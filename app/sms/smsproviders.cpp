// SPDX-License-Identifier: GPL-3.0-or-later
#include "sms/kannel.h"
#include "sms/smsprovider.h"

#include <QRegularExpression>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

const SmsProvider *findProvider(const QString &name)
{
    static const QList<SmsProvider> providers{
        {u"kannel"_s, kannel::build, kannel::parse},
    };
    for (const SmsProvider &provider : providers)
        if (provider.name == name)
            return &provider;
    return nullptr;
}

QString briefText(const QByteArray &body)
{
    static const QRegularExpression tags(u"<[^>]*>?"_s);
    static const QRegularExpression longNumbers(u"\\+?\\d{5,}"_s);
    QString line = QString::fromUtf8(body.left(400)).trimmed();
    line.remove(tags);
    line.replace(longNumbers, u"•••"_s);
    return line.simplified().left(80);
}

} // namespace kezek
