// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperoutput.h"

#include <QLibrary>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

namespace {

bool isInTrouble(const QPrinterInfo &queue)
{
    return queue.state() == QPrinter::Error || queue.state() == QPrinter::Aborted;
}

/// Whether the job that was drawn last on this thread was taken. Qt hands it to CUPS and does not look at the answer, which libcups keeps.
/// The library is there wherever Qt prints by it; elsewhere the printer's own state has to do.
bool wasTaken()
{
#ifdef Q_OS_LINUX
    using LastError = int (*)();
    static const auto lastError = reinterpret_cast<LastError>(QLibrary::resolve(u"cups"_s, 2, "cupsLastError"));
    constexpr int firstRefusal = 0x0400; // RFC 8011: below it are the ways to succeed
    return !lastError || lastError() < firstRefusal;
#else
    return true;
#endif
}

/// CUPS gives up the job when it was under way for so long. The property is the one by which Qt's print dialog passes options on to CUPS
/// (PPK_CupsOptions, a number that no public header names); engines of other systems pass over it.
void giveUpAfter(QPrinter &printer, std::chrono::seconds limit)
{
    constexpr auto cupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);
    printer.printEngine()->setProperty(cupsOptions, QStringList{u"job-cancel-after"_s, QString::number(limit.count())});
}

/// A paper that waits in a stopped queue comes out when nobody stands there any more: such a queue gets none.
Done drawOnto(const QPrinterInfo &queue, QPrinter &printer, Papers &papers, const Paper &paper, Language language)
{
    if (isInTrouble(queue))
        return refuse(ErrorCode::PrinterFailed, {}, {}, u"the printer says that it is in trouble"_s);
    KEZEK_CHECK(papers.draw(paper, language, printer));
    const bool isTaken = printer.printerState() != QPrinter::Error && wasTaken();
    return isTaken ? Done() : refuse(ErrorCode::PrinterFailed, {}, {}, u"the job was not taken"_s);
}

/// The dialog offers a PDF file as well, and without any printer nothing else.
Done drawAsChosen(QPrinter &printer, Papers &papers, const Paper &paper, Language language)
{
    const QPrinterInfo queue = QPrinterInfo::printerInfo(printer.printerName());
    const bool isFile = queue.isNull() || !printer.outputFileName().isEmpty();
    return isFile ? papers.draw(paper, language, printer) : drawOnto(queue, printer, papers, paper, language);
}

} // namespace

void printPaper(QWidget *parent, Papers &papers, const Paper &paper, Language language, std::function<void(const Done &)> done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"print"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, &papers, paper, language, done = std::move(done)] {
        done(drawAsChosen(*printer, papers, paper, language));
    });
    dialog->open();
}

Done printAtOnce(Papers &papers, const Paper &paper, Language language, std::chrono::seconds limit)
{
    const QPrinterInfo own = QPrinterInfo::defaultPrinter();
    if (own.isNull())
        return refuse(ErrorCode::PrinterFailed, {}, {}, u"the computer has no printer"_s);
    QPrinter printer(own, QPrinter::HighResolution);
    giveUpAfter(printer, limit);
    return drawOnto(own, printer, papers, paper, language);
}

} // namespace kezek
