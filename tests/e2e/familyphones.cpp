// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyphones.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kezek::test {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<tests::Kannel> gateway;

int offices = 0;

} // namespace

QString FamilyPhones::connect()
{
    auto kannel = std::make_unique<tests::Kannel>();
    if (QString missing = kannel->start(); !missing.isEmpty())
        return missing;
    gateway = std::move(kannel);
    qAddPostRoutine([] { gateway.reset(); });
    return {};
}

bool FamilyPhones::isConnected()
{
    return gateway != nullptr;
}

QString FamilyPhones::password()
{
    return u"office-secret"_s;
}

FamilyPhones::FamilyPhones() : m_office(u"Kezek%1"_s.arg(++offices)) {}

SenderSettings FamilyPhones::sender() const
{
    return gateway ? SenderSettings{u"kannel"_s, gateway->url(), u"office"_s, m_office} : SenderSettings();
}

int FamilyPhones::partsReceived() const
{
    const auto all = gateway->received();
    return int(std::count_if(all.cbegin(), all.cend(), [this](const auto &part) { return part.from == m_office; }));
}

QStringList FamilyPhones::textsOn(const QString &phone) const
{
    QStringList texts;
    if (!gateway)
        return texts;
    for (const tests::Kannel::Received &part : gateway->received()) {
        if (part.from != m_office || u'+' + part.to != phone)
            continue;
        if (part.part == 1)
            texts << part.text;
        else if (!texts.isEmpty())
            texts.last() += part.text;
    }
    return texts;
}

QStringList FamilyPhones::codesOn(const QString &phone) const
{
    // The beginnings of the two texts in resources/texts/messages.json.
    static const QRegularExpression code(u"^(?:Растау коды|Код подтверждения): (\\d{4})\\."_s);
    QStringList codes;
    for (const QString &text : textsOn(phone))
        if (const auto match = code.match(text); match.hasMatch())
            codes << match.captured(1);
    return codes;
}

} // namespace kezek::test
