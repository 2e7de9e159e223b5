// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/randomoffice.h"

namespace kezek::model {

using namespace Qt::Literals::StringLiterals;

std::optional<BenefitInput> RandomOffice::benefit()
{
    if (chance(50))
        return {};
    BenefitInput paper;
    paper.category = chance(30) ? PriorityCategory::Extraordinary : PriorityCategory::FirstPriority;
    paper.kind = u"многодетная семья"_s;
    paper.paper = QString::number(below(1000));
    if (chance(80))
        paper.validUntil = dayAround(3, 50);
    return paper;
}

WishesInput RandomOffice::wishes()
{
    WishesInput wishes;
    if (chance(50))
        wishes.languages = {anyOf(allOf<GroupLanguage>())};
    if (chance(25))
        wishes.districts = {m_office.district(below(2))};
    for (int i = chance(50) ? 0 : 1 + below(4); i > 0; --i)
        wishes.kindergartens.append(KindergartenId{1 + below(int(m_both.reference.districts.size()))});
    return wishes;
}

ApplicationInput RandomOffice::family()
{
    const int serial = ++m_serial;
    const QDate today = m_both.reference.today();
    ApplicationInput input;
    QDate born = today.addDays(-below(7 * 365 + 20));
    input.applicant.iin = test::testIin(QDate(1990, 1, 1).addDays(serial % 3000), serial).text();
    // Now and then a second child of the parent that came last: a twin, or one born too late for that.
    if (chance(12) && !m_typed.empty()) {
        const ApplicationInput &sibling = m_typed.rbegin()->second;
        input.applicant.iin = sibling.applicant.iin;
        born = qMin(today, sibling.child.birthDate->addDays(below(40)));
    }
    input.child.iin = test::testIin(born, serial).text();
    input.child.birthDate = born;
    input.child.name = {u"Ким"_s, u"Тимофей"_s, {}};
    input.child.certificate = {{}, u"1234567"_s, u"ЗАГС"_s, born};
    input.applicant.name = {u"Ким"_s, u"Анна"_s, {}};
    input.address.text = u"ул. Ленина 1"_s;
    if (chance(80))
        input.address.district = m_office.district(below(2));
    input.phones = {{test::testPhone(serial).e164(), {}, u"paper"_s}};
    input.messageLanguage = Language::Russian;
    input.benefit = benefit();
    if (chance(20))
        input.commissionPaper = {chance(50) ? GroupKind::Special : GroupKind::Sanatorium, u"ПМПК-1"_s, dayAround(20, 300)};
    input.wishes = wishes();
    return input;
}

/// Most of them now; papers that came earlier, two at the same instant, one from the future, a child that has an application.
void RandomOffice::fileOne()
{
    ApplicationInput input = family();
    QDateTime receivedAt = m_both.now();
    if (chance(30))
        receivedAt = receivedAt.addDays(-below(300));
    else if (chance(10) && !m_children.empty())
        receivedAt = m_both.reference.children.at(anyOf(m_children)).filedAt;
    else if (chance(2))
        receivedAt = receivedAt.addSecs(60);
    if (chance(6) && !m_children.empty()) {
        const ApplicationInput &earlier = m_typed.at(anyOf(m_children));
        input.child = earlier.child;
        input.applicant = earlier.applicant;
    }
    if (!m_both.file(input, receivedAt))
        return;
    const ApplicationId id = m_both.reference.children.rbegin()->first;
    m_typed[id] = input;
    m_children.push_back(id);
}

/// Another birth date than the IIN says, other wishes, another paper, none.
void RandomOffice::correctOne(ApplicationId id)
{
    ApplicationInput input = m_typed.at(id);
    input.phones.clear();
    if (chance(30))
        input.child.birthDate = qMin(m_both.reference.today(), input.child.birthDate->addDays(below(800) - 400));
    if (chance(40))
        input.wishes = wishes();
    if (chance(40))
        input.benefit = benefit();
    if (chance(20))
        input.commissionPaper = {chance(50) ? GroupKind::Special : GroupKind::Sanatorium, u"ПМПК-2"_s, dayAround(20, 300)};
    input.child.certificate.issuedOn = qMax(input.child.certificate.issuedOn, *input.child.birthDate);
    m_both.correct(id, input);
    if (m_both.reference.children.at(id).born == input.child.birthDate)
        m_typed[id] = input;
}

void RandomOffice::setSomeRule()
{
    const auto number = [this](const QString &key, int value, int Rules::*place) {
        m_both.setRule(key, QString::number(value), [=](Rules &rules) { rules.*place = value; });
    };
    const auto flag = [this](const QString &key, bool Rules::*place) {
        const bool value = chance(50);
        m_both.setRule(key, value ? u"1"_s : u"0"_s, [=](Rules &rules) { rules.*place = value; });
    };
    switch (below(14)) {
    case 0: {
        const QueueOrder order = anyOf(allOf<QueueOrder>());
        return m_both.setRule(u"order"_s, toText(order), [=](Rules &rules) { rules.order = order; });
    }
    case 1: return number(u"generalPerFirstPriority"_s, 1 + below(3), &Rules::generalPerFirstPriority);
    case 2: return number(u"windowWorkingDays"_s, below(4), &Rules::windowWorkingDays);
    case 3: return number(u"referralWorkingDays"_s, 2 + below(5), &Rules::referralWorkingDays);
    case 4: return number(u"extendWorkingDays"_s, 1 + below(5), &Rules::extendWorkingDays);
    case 5: return number(u"extensionDays"_s, 5 + below(30), &Rules::extensionDays);
    case 6: {
        const ExtensionFrom from = anyOf(allOf<ExtensionFrom>());
        return m_both.setRule(u"extensionFrom"_s, toText(from), [=](Rules &rules) { rules.extensionFrom = from; });
    }
    case 7: return flag(u"extendedDayMovesToWorking"_s, &Rules::extendedDayMovesToWorking);
    case 8: return number(u"overduesThatArchive"_s, 1 + below(3), &Rules::overduesThatArchive);
    case 9: return flag(u"overdueKeepsCategory"_s, &Rules::overdueKeepsCategory);
    case 10: return number(u"stopListDays"_s, chance(50) ? 0 : below(12), &Rules::stopListDays);
    case 11: return flag(u"papersWrongIsStrike"_s, &Rules::papersWrongIsStrike);
    case 12: return flag(u"twinsTogether"_s, &Rules::twinsTogether);
    default: {
        const QDate from = dayAround(3, 20);
        const QDate until = from.addDays(below(6));
        m_both.setRule(u"freezeFrom"_s, from.toString(Qt::ISODate), [=](Rules &rules) { rules.freezeFrom = from; });
        return m_both.setRule(u"freezeUntil"_s, until.toString(Qt::ISODate), [=](Rules &rules) { rules.freezeUntil = until; });
    }
    }
}

} // namespace kezek::model
