// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keysheet.h"

#include "ui/common/keys.h"
#include "ui/common/page.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kezek::help {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

QString table(const QString &title, const QList<keys::Line> &lines)
{
    if (lines.isEmpty())
        return {};
    QString rows;
    for (const keys::Line &line : lines)
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(keys::text(line.key).toHtmlEscaped(), line.name.toHtmlEscaped());
    return u"<h2>%1</h2><table cellpadding=\"3\">%2</table>"_s.arg(title.toHtmlEscaped(), rows);
}

const QWidget *pageOf(const QWidget &shell)
{
    for (const QWidget *page : shell.findChildren<PageWidget *>())
        if (page->isVisibleTo(&shell))
            return page;
    return nullptr;
}

} // namespace

QString keySheet(const QWidget &shell, const QWidget *front, const QString &page)
{
    const QWidget *inFront = pageOf(shell);
    const QList<keys::Line> ofPage = inFront ? keys::linesOf(inFront) : QList<keys::Line>();
    QList<keys::Line> everywhere = keys::linesOf(&shell);
    everywhere.removeIf([&ofPage](const keys::Line &line) {
        return std::any_of(ofPage.cbegin(), ofPage.cend(), [&line](const keys::Line &other) { return other.key == line.key && other.name == line.name; });
    });
    const bool isDialog = front && front != shell.window();
    return u"<h1>%1</h1>"_s.arg(Words::tr("Keyboard shortcuts").toHtmlEscaped())
        + (isDialog ? table(front->windowTitle(), keys::linesOf(front)) : table(page, ofPage)) + table(Words::tr("Everywhere"), everywhere);
}

} // namespace kezek::help
