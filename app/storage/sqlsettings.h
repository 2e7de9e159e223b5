// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlsession.h"
#include "usecases/ports/officerepositories.h"

namespace kezek {

/// What the office sets: itself, dated rules, calendar, message texts, the sender.
class SqlSettings : public Settings {
public:
    explicit SqlSettings(SqlSession &session) : m_session(session) {}

    Result<OfficeInfo> office() override;
    Done setOffice(const OfficeInfo &office) override;
    Result<Rulebook> rulebook() override;
    Done addRule(const RuleRow &row) override;
    Result<WorkingCalendar> calendar() override;
    Done setCalendarDay(const WorkingCalendar::Day &day) override;
    Done removeCalendarDay(QDate day) override;
    Done addCalendarYear(int year) override;
    Result<QList<MessageText>> texts() override;
    Done setText(const MessageText &text) override;
    Result<SenderSettings> sender() override;
    Done setSender(const SenderSettings &settings) override;

private:
    SqlSession &m_session;
};

} // namespace kezek
