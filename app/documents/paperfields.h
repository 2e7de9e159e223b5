// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperwords.h"
#include "documents/template.h"
#include "usecases/ports/papers.h"

namespace kezek {

/// A paper ready to be drawn or written.
struct PaperPage {
    QString name;           ///< of its template: "notice", "acceptance", "referral", "refusal", "bulletin", "story", "report", "proof", "record"
    QString title;          ///< of the document
    QString number;         ///< stands in the foot of each page
    TemplateFields fields;
    QByteArray qrText{};    ///< empty: no code on it
    std::optional<ReportTable> chart{}; ///< drawn where the template says {chart}
    bool isWide = false;                ///< lies on its side
};

PaperPage pageOf(const QueueNotice &notice, const PaperWords &words);
PaperPage pageOf(const AcceptanceNotice &notice, const PaperWords &words);
PaperPage pageOf(const ReferralPaper &paper, const PaperWords &words);
PaperPage pageOf(const RefusalPaper &paper, const PaperWords &words);
/// Kindergartens in the order in which they first stand in the rows, each with its groups.
PaperPage pageOf(const BulletinPaper &paper, const PaperWords &words);
/// The moves oldest first, so that they add up as they are read.
PaperPage pageOf(const PositionStoryPaper &paper, const PaperWords &words);
/// Its chart drawn, and whatever its tables hold, over as many pages as it takes.
PaperPage pageOf(const ReportPaper &paper, const PaperWords &words);
/// Those ahead in the order of the queue; names only where the paper says so.
PaperPage pageOf(const ProofSheetPaper &paper, const PaperWords &words);
/// Facts and tables under headings, "record": the act of destruction and the answer to a person's request.
PaperPage pageOf(const DestructionActPaper &paper, const PaperWords &words);
PaperPage pageOf(const OwnDataPaper &paper, const PaperWords &words);
PaperPage pageOf(const Paper &paper, const PaperWords &words);

/// Head, foot and date that every paper has.
TemplateFields officeFields(const OfficeInfo &office, const PaperWords &words, const QDateTime &at);
/// The child and the applicant, IINs masked.
void insertPeople(TemplateFields &fields, const Application &application);
/// Of a registered application, else a word.
QString numberOf(const Application &application, const PaperWords &words);
/// What is not empty, with a separator between.
QString joined(const QStringList &parts, const QString &separator = QStringLiteral(", "));
/// The bulletin's number and one row's values, for CSV as well.
QString bulletinNumber(const Bulletin &bulletin, const PaperWords &words);
QString districtName(const District &district, const PaperWords &words);
QString officeName(const OfficeInfo &office, const PaperWords &words);
/// A window that is still to close, or has been there at all.
bool hasWindow(const BulletinRow &row);

} // namespace kezek
