// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/readers.h"

#include <QCoreApplication>

namespace kezek {
struct ImportProblem;
struct ListDifference;
}

/// The office's words: each code, state and value as a person reads it, in the language of the installed translator.
/// One place, so that windows, papers and the console say the same.
namespace kezek::words {

/// What happened, what was not done, what to do next. Never empty, never personal data.
QString of(const Error &error);
/// The same said to a family that stands at the terminal alone.
QString toFamily(const Error &error);
/// A bad cell or row of a table: where it stands, and what is wrong.
QString of(const ImportProblem &problem);
QString of(const ListDifference &difference);
/// Why a table could not be read: a quotation without an end is named by its line, which of(Error) does not know.
QString ofTableFile(const Error &error);

QString of(ApplicationState value);
QString of(ReferralState value);
QString of(PriorityCategory value);
QString of(Source value);
QString of(Sex value);
QString of(GroupLanguage value);
QString shortOf(GroupLanguage value); ///< "каз", "рус", "каз/рус"
QString of(GroupKind value);
QString of(AgeGroup value);
QString of(KindergartenKind value);
QString of(Language value); ///< in that language itself
QString codeOf(Language language); ///< "kk", "ru", "en", as files are named
QString of(Role value);
QString of(SeatState value);
QString of(Cause value);
QString of(RefusalGround value);
QString of(MessageKind value);
QString of(MessageState value);
QString of(Told value); ///< of a referral in a list: "nothing delivered"
QString of(InquiryState value);
QString of(AnswerWay value);
QString of(EnrolmentPaper value);
QString of(QueueOrder value);
QString of(ExtensionFrom value);
QString of(ApplicationVerb value);
QString of(ReferralVerb value);
/// One sentence of what a rule's key means ("Направление действует, рабочих дней").
QString ofRule(const QString &key);

// Days and instants as the office writes them; instants are shown in local time (UTC+5).
QString day(QDate value);             ///< 20.11.2026
QString shortDay(QDate value);        ///< 20.11
QString instant(const QDateTime &utc);      ///< 20.11.2026 11:59
QString shortInstant(const QDateTime &utc); ///< 20.11 11:59
QString clock(const QDateTime &utc);        ///< 11:59
/// Time left: "2:18", "−0:52", "1 день"; beyond a day it counts days.
QString timeLeft(const QDateTime &due, const QDateTime &now);
QString bulletinNumber(const Bulletin &bulletin); ///< "Б-115"
QString district(const District &district);       ///< in the present language
QString number(qint64 value);                      ///< with thin spaces

/// Installs translators for a language: the program's and Qt's own. Before: English source texts. GUI or main thread.
void use(Language language, QCoreApplication &application);
Language current();

} // namespace kezek::words
