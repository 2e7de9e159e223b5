// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperoutput.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace kezek {

void printPaper(QWidget *parent, Papers &papers, const Paper &paper, Language language, std::function<void(const Done &)> done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"print"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, &papers, paper, language, done = std::move(done)] {
        done(papers.draw(paper, language, *printer));
    });
    dialog->open();
}

Done printAtOnce(Papers &papers, const Paper &paper, Language language)
{
    const QPrinterInfo own = QPrinterInfo::defaultPrinter();
    if (own.isNull())
        return refuse(ErrorCode::PrinterFailed, {}, {}, u"the computer has no printer"_s);
    if (own.state() == QPrinter::Error || own.state() == QPrinter::Aborted)
        return refuse(ErrorCode::PrinterFailed, {}, {}, u"the printer says that it is in trouble"_s);
    QPrinter printer(own, QPrinter::HighResolution);
    KEZEK_CHECK(papers.draw(paper, language, printer));
    return printer.printerState() == QPrinter::Error ? refuse(ErrorCode::PrinterFailed, {}, {}, u"the job was not taken"_s) : Done();
}

} // namespace kezek
