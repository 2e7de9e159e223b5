// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/proofs.h"
#include "usecases/ports/destruction.h"
#include "usecases/ports/owndata.h"
#include "usecases/ports/readers.h"
#include "usecases/reports/report.h"

#include <QString>

#include <variant>

class QPagedPaintDevice;

namespace kezek {

/// The printed papers. Each carries all that stands on it.
struct QueueNotice {
    OfficeInfo office;
    Application application;
    int position = 0;
    int queueSize = 0;
    QDateTime printedAt;
};
/// What a family takes from the terminal after filing (G2): not registered yet, so there is no number on it.
struct AcceptanceNotice {
    OfficeInfo office;
    Application application;
    QDateTime printedAt;
};
struct ReferralPaper {
    OfficeInfo office;
    Application application;
    Referral referral;
    Kindergarten kindergarten;
    Group group;
    int seatNumber = 0;
    QDateTime printedAt;
};
struct RefusalPaper {
    OfficeInfo office;
    Application application;
    RefusalGround ground = RefusalGround::WrongData;
    QString explanation;
    QDateTime refusedAt;
};
struct BulletinPaper {
    OfficeInfo office;
    Bulletin bulletin;
    QList<BulletinRow> rows;
};
/// "Почему?": of other children it says how many, and nothing else.
struct PositionStoryPaper {
    OfficeInfo office;
    Application application;
    PositionHistory story;
    QDateTime printedAt;
};
/// A report with its period, its filters, and who made it. The names are those of its filters; empty where none was chosen.
struct ReportPaper {
    OfficeInfo office;
    Report report;
    District district;
    QString kindergarten;
    QString worker;
    QString madeBy;
};
/// Who stood ahead of a referral's child and why each was passed over.
struct ProofSheetPaper {
    OfficeInfo office;
    ProofSheet sheet;
    bool names = false; ///< for the office's own use; outsiders see numbers
    QDateTime printedAt;
};
/// Of what was destroyed when its term had ended: how much of what, and which applications.
struct DestructionActPaper {
    OfficeInfo office;
    DestructionAct act;
};
/// The answer to a person who asked what the office keeps of them: whole numbers and IINs, since they are their own.
struct OwnDataPaper {
    OfficeInfo office;
    OwnData data;
    QString requestNumber;
    QDate requestDate;
    QDateTime printedAt;
};
using Paper = std::variant<QueueNotice, AcceptanceNotice, ReferralPaper, RefusalPaper, BulletinPaper, PositionStoryPaper, ReportPaper,
                           ProofSheetPaper, DestructionActPaper, OwnDataPaper>;

/// Draws papers. GUI thread or any other with a QGuiApplication.
class Papers {
public:
    virtual ~Papers() = default;
    /// On a PDF writer or a printer. Error: PrinterFailed.
    virtual Done draw(const Paper &paper, Language language, QPagedPaintDevice &device) = 0;
    /// Error: FileUnwritable.
    virtual Done writePdf(const Paper &paper, Language language, const QString &path) = 0;
    /// The bulletin for the city's site. Errors: FileUnwritable.
    virtual Done writeHtml(const BulletinPaper &paper, Language language, const QString &path) = 0;
    virtual Done writeCsv(const BulletinPaper &paper, Language language, const QString &path) = 0;
};

} // namespace kezek
