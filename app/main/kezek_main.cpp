// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/common/processend.h"
#include "main/common/version.h"
#include "main/desktop/desktop.h"
#include "main/desktop/tour.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("Program", "Kezek: the kindergarten queue of a city education office"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"database"_s, QCoreApplication::translate("Program", "Open this office: a file, or postgresql://server/database."), u"ADDRESS"_s},
        {u"at"_s, QCoreApplication::translate("Program", "Open a training office at this local day or instant."), u"INSTANT"_s},
        {u"language"_s, QCoreApplication::translate("Program", "kk, ru or en."), u"CODE"_s},
        {u"self-service"_s, QCoreApplication::translate("Program", "Be the terminal in the hall: the whole screen, for an account of self-service only.")},
        {u"tour"_s, QCoreApplication::translate("Program", "Drive the real windows through one office day on a training office; pictures and papers go to FOLDER."), u"FOLDER"_s},
    });
}

std::optional<kezek::Language> languageOf(const QString &code)
{
    if (code == u"kk")
        return kezek::Language::Kazakh;
    if (code == u"ru")
        return kezek::Language::Russian;
    return code == u"en" ? std::optional(kezek::Language::English) : std::nullopt;
}

int run(int argc, char **argv)
{
    QApplication::setOrganizationName(u"kezek"_s);
    QApplication::setApplicationName(u"kezek"_s);
#ifdef Q_OS_WIN
    QSettings::setDefaultFormat(QSettings::IniFormat); // a file in the user's folder, not the registry
#endif
    kezek::theme::useKeptSize(); // Qt asks for it once, when the application is made
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(kezek::programVersion());
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    kezek::DesktopOptions options;
    options.database = parser.value(u"database"_s);
    options.selfService = parser.isSet(u"self-service"_s);
    options.language = languageOf(parser.value(u"language"_s));
    if (parser.isSet(u"at"_s)) {
        const auto at = kezek::parseAt(parser.value(u"at"_s));
        if (!at) {
            std::fputs("--at takes 2026-11-23 or 2026-11-23T09:41\n", stderr);
            return 2;
        }
        options.at = *at;
    }
    if (parser.isSet(u"tour"_s))
        return kezek::runTour(parser.value(u"tour"_s));
    QApplication::setQuitOnLastWindowClosed(true);
    kezek::Desktop desktop(options);
    desktop.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv) { return kezek::endProcess(run(argc, argv)); }
