// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/command.h"
#include "main/common/admin/terminal.h"
#include "main/common/processend.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

namespace {

int run(int argc, char **argv)
{
    using namespace Qt::Literals::StringLiterals;
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"kezek"_s);
    QCoreApplication::setApplicationName(u"kezek"_s);
    switch (QLocale::system().language()) {
    case QLocale::Kazakh: kezek::words::use(kezek::Language::Kazakh, application); break;
    case QLocale::Russian: kezek::words::use(kezek::Language::Russian, application); break;
    default: kezek::words::use(kezek::Language::English, application);
    }
    const kezek::admin::Terminal terminal;
    QTextStream in(stdin), out(stdout), err(stderr);
    kezek::admin::Console console(in, out, err);
    return kezek::admin::run(QCoreApplication::arguments().mid(1), console);
}

} // namespace

int main(int argc, char **argv) { return kezek::endProcess(run(argc, argv)); }
