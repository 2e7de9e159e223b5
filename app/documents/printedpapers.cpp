// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printedpapers.h"

#include "documents/csv.h"
#include "documents/drawnpages.h"
#include "documents/paperfields.h"
#include "documents/qrcode.h"
#include "domain/workingcalendar.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <functional>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pdfDotsPerInch = 600;

/// Whole or not at all: a file that was there before stays until the new one is complete.
Done writeFile(const QString &path, const std::function<Done(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::FileUnwritable, {}, {path}, file.errorString());
    KEZEK_CHECK(write(file));
    if (!file.commit())
        return refuse(ErrorCode::FileUnwritable, {}, {path}, file.errorString());
    return {};
}

DrawnPages drawn(const PaperPage &page, const PaperWords &words)
{
    const bool numberSaid = page.title.contains(page.number); // also when there is none
    const QString foot = numberSaid ? page.title : page.title + u" · "_s + page.number;
    const QImage qr = page.qrText.isEmpty() ? QImage() : qrCode(page.qrText);
    return {filled(paperTemplate(page.name, words.language()), page.fields), qr, foot, words.text("page"), page.isWide,
            page.chart ? std::optional(PaperChart{*page.chart, words.language()}) : std::nullopt};
}

QString localInstant(const QDateTime &utc)
{
    return localDay(utc).toString(Qt::ISODate) + u' ' + localTime(utc).toString(u"HH:mm"_s);
}

QStringList csvCells(const BulletinRow &row, const PaperWords &words)
{
    return {bulletinNumber(row.bulletin, words),
            localInstant(row.bulletin.publishedAt),
            row.kindergarten.name,
            districtName(row.district, words),
            row.kindergarten.address,
            row.group.name,
            words.of(row.group.age),
            words.of(row.group.language),
            words.of(row.group.kind),
            row.group.bornFrom.toString(Qt::ISODate),
            row.group.bornUntil.toString(Qt::ISODate),
            QString::number(row.published),
            QString::number(row.seats),
            hasWindow(row) ? localInstant(row.bulletin.windowUntil) : QString(),
            row.bulletin.undoneAt ? localInstant(*row.bulletin.undoneAt) : QString()};
}

} // namespace

Done PrintedPapers::draw(const Paper &paper, Language language, QPagedPaintDevice &device)
{
    const PaperWords words(language);
    return drawPages(drawn(pageOf(paper, words), words), device);
}

Done PrintedPapers::writePdf(const Paper &paper, Language language, const QString &path)
{
    const PaperWords words(language);
    const PaperPage page = pageOf(paper, words);
    return writeFile(path, [&](QSaveFile &file) -> Done {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setTitle(page.title);
        writer.setCreator(u"Kezek"_s);
        // What cannot be drawn into a file is the file's trouble, no printer's.
        if (!drawPages(drawn(page, words), writer))
            return refuse(ErrorCode::FileUnwritable, {}, {path}, file.errorString());
        return {};
    });
}

Done PrintedPapers::writeHtml(const BulletinPaper &paper, Language language, const QString &path)
{
    const PaperWords words(language);
    PaperPage page = pageOf(paper, words);
    page.fields.html.insert(u"style"_s, QString::fromUtf8(documentResource(u"site.css"_s)));
    const QByteArray html = filled(paperTemplate(u"site"_s, language), page.fields).toUtf8();
    return writeFile(path, [&](QSaveFile &file) -> Done {
        file.write(html);
        return {};
    });
}

Done PrintedPapers::writeCsv(const BulletinPaper &paper, Language language, const QString &path)
{
    const PaperWords words(language);
    QByteArray text = "\xEF\xBB\xBF" + csvLine(words.text("csvColumns").split(u';'), u';');
    for (const BulletinRow &row : paper.rows)
        text += csvLine(csvCells(row, words), u';');
    return writeFile(path, [&](QSaveFile &file) -> Done {
        file.write(text);
        return {};
    });
}

} // namespace kezek
