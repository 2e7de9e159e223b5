// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/columns.h"
#include "storage/sqlsession.h"
#include "usecases/ports/readers.h"

/// Rows that repositories and readers both read: the columns and, beside them, what reads them. `select…` begins with id and revision.
namespace kezek {

const Columns &districtColumns(); ///< with the id
std::optional<District> readDistrict(Row &row);

const Columns &kindergartenColumns();
QString selectKindergarten(const QString &alias);
std::optional<Kindergarten> readKindergarten(Row &row);

const Columns &groupColumns();
QString selectGroup(const QString &alias);
std::optional<Group> readGroup(Row &row);

const Columns &seatColumns();
QString selectSeat(const QString &alias);
std::optional<Seat> readSeat(Row &row);

const Columns &bulletinColumns();
QString selectBulletin(const QString &alias);
std::optional<Bulletin> readBulletin(Row &row);

const Columns &publicationColumns();
QString selectPublication(const QString &alias);
std::optional<Publication> readPublication(Row &row);

const Columns &invitationColumns();
QString selectInvitation(const QString &alias);
std::optional<Invitation> readInvitation(Row &row);

const Columns &referralColumns();
QString selectReferral(const QString &alias);
std::optional<Referral> readReferral(Row &row);

const Columns &messageColumns();
QString selectMessage(const QString &alias, const Dialect &dialect);
std::optional<Message> readMessage(Row &row);

const Columns &inquiryColumns();
QString selectInquiry(const QString &alias);
std::optional<Inquiry> readInquiry(Row &row);

/// What a list shows of an application `alias`.
QString selectApplicationRow(const QString &alias);
std::optional<ApplicationRow> readApplicationRow(Row &row);

} // namespace kezek
