// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsettings.h"

using namespace Qt::StringLiterals;

namespace kezek {

Result<OfficeInfo> SqlSettings::office()
{
    return orNotFound(m_session.maybe<OfficeInfo>(
        u"SELECT name_ru, name_kk, city, address, phone, training FROM office WHERE id = 1"_s, {}, [](Row &row) {
            OfficeInfo office;
            office.nameRu = row.text();
            office.nameKk = row.text();
            office.city = row.text();
            office.address = row.text();
            office.phone = row.text();
            office.training = row.flag();
            return std::optional(office);
        }));
}

Done SqlSettings::setOffice(const OfficeInfo &office)
{
    return withoutCount(
        m_session.run(uR"(
        INSERT INTO office (id, name_ru, name_kk, city, address, phone, training) VALUES (1, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name_ru = excluded.name_ru, name_kk = excluded.name_kk, city = excluded.city,
            address = excluded.address, phone = excluded.phone, training = excluded.training)"_s,
                      binds(office.nameRu, office.nameKk, office.city, office.address, office.phone, office.training)));
}

Result<Rulebook> SqlSettings::rulebook()
{
    KEZEK_TRY(QList<RuleRow> rows,
              m_session.list<RuleRow>(
                  u"SELECT rule_id, rule_key, value, from_day, note FROM rule_row ORDER BY from_day, rule_key"_s, {},
                  [](Row &row) {
                      RuleRow rule;
                      rule.id = row.text();
                      rule.key = row.text();
                      rule.value = row.text();
                      rule.from = row.day();
                      rule.note = row.text();
                      return std::optional(rule);
                  }));
    return Rulebook(std::move(rows));
}

Done SqlSettings::addRule(const RuleRow &row)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO rule_row (rule_id, rule_key, value, from_day, note) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (rule_key, from_day) DO UPDATE SET rule_id = excluded.rule_id, value = excluded.value, note = excluded.note)"_s,
                                      binds(row.id, row.key, row.value, row.from, row.note)));
}

Result<WorkingCalendar> SqlSettings::calendar()
{
    KEZEK_TRY(const QList<int> years,
              m_session.list<int>(u"SELECT year FROM calendar_year ORDER BY year"_s, {},
                                  [](Row &row) { return std::optional(row.number()); }));
    KEZEK_TRY(const QList<WorkingCalendar::Day> days,
              m_session.list<WorkingCalendar::Day>(u"SELECT day, working, note FROM calendar_day ORDER BY day"_s, {},
                                                   [](Row &row) {
                                                       WorkingCalendar::Day day;
                                                       day.date = row.day();
                                                       day.working = row.flag();
                                                       day.note = row.text();
                                                       return std::optional(day);
                                                   }));
    return WorkingCalendar(years, days);
}

Done SqlSettings::setCalendarDay(const WorkingCalendar::Day &day)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO calendar_day (day, working, note) VALUES (?, ?, ?)
        ON CONFLICT (day) DO UPDATE SET working = excluded.working, note = excluded.note)"_s,
                                      binds(day.date, day.working, day.note)));
}

Done SqlSettings::removeCalendarDay(QDate day)
{
    return withoutCount(m_session.run(u"DELETE FROM calendar_day WHERE day = ?"_s, binds(day)));
}

Done SqlSettings::addCalendarYear(int year)
{
    return withoutCount(
        m_session.run(u"INSERT INTO calendar_year (year) VALUES (?) ON CONFLICT (year) DO NOTHING"_s, binds(year)));
}

Result<QList<MessageText>> SqlSettings::texts()
{
    return m_session.list<MessageText>(u"SELECT kind, language, body FROM message_text ORDER BY kind, language"_s, {},
                                       [](Row &row) {
                                           MessageText text;
                                           text.kind = row.word<MessageKind>();
                                           text.language = row.word<Language>();
                                           text.body = row.text();
                                           return std::optional(text);
                                       });
}

Done SqlSettings::setText(const MessageText &text)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO message_text (kind, language, body) VALUES (?, ?, ?)
        ON CONFLICT (kind, language) DO UPDATE SET body = excluded.body)"_s,
                                      binds(text.kind, text.language, text.body)));
}

Result<SenderSettings> SqlSettings::sender()
{
    SenderSettings sender;
    KEZEK_CHECK(m_session.each(u"SELECT provider, url, user_name, sender_name FROM sender WHERE id = 1"_s, {},
                               [&](Row &row) {
                                   sender.provider = row.text();
                                   sender.url = row.text();
                                   sender.user = row.text();
                                   sender.senderName = row.text();
                               }));
    return sender;
}

Done SqlSettings::setSender(const SenderSettings &s)
{
    return withoutCount(m_session.run(uR"(
        INSERT INTO sender (id, provider, url, user_name, sender_name) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, url = excluded.url, user_name = excluded.user_name,
            sender_name = excluded.sender_name)"_s,
                                      binds(s.provider, s.url, s.user, s.senderName)));
}

} // namespace kezek
