// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/panels/paperactions.h"

#include "ui/widgets/paperoutput.h"

#include <QFileDialog>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ending(PaperActions::Format format)
{
    switch (format) {
    case PaperActions::Format::Pdf: return u"pdf"_s;
    case PaperActions::Format::Html: return u"html"_s;
    case PaperActions::Format::Csv: return u"csv"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PaperActions::PaperActions(Papers &papers, QWidget *window) : QObject(window), m_papers(papers), m_window(window) {}

void PaperActions::print(const Paper &paper, Language language)
{
    printPaper(m_window, m_papers, paper, language,
               [this](const Done &done) {
                   // No printer says for sure that paper came out of it.
                   report(done, tr("The paper went to the printer. If it does not come out, look whether the printer has paper and print "
                                   "it again: what was done before stays done."));
               });
}

void PaperActions::save(const Paper &paper, Language language, Format format, const QString &suggested)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the paper"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending(format));
    dialog->setNameFilter(u"*.%1"_s.arg(ending(format)));
    dialog->selectFile(u"%1.%2"_s.arg(suggested, ending(format)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, paper, language, format](const QString &path) { write(paper, language, format, path); });
    dialog->open();
}

void PaperActions::write(const Paper &paper, Language language, Format format, const QString &path)
{
    const auto *bulletin = std::get_if<BulletinPaper>(&paper);
    const QString good = tr("Saved: %1").arg(path);
    switch (format) {
    case Format::Pdf: return report(m_papers.writePdf(paper, language, path), good);
    case Format::Html:
        Q_ASSERT(bulletin);
        return report(m_papers.writeHtml(*bulletin, language, path), good);
    case Format::Csv:
        Q_ASSERT(bulletin);
        return report(m_papers.writeCsv(*bulletin, language, path), good);
    }
}

void PaperActions::report(const Done &done, const QString &good)
{
    if (done)
        emit succeeded(good);
    else
        emit failed(done.error());
}

} // namespace kezek
