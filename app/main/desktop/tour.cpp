// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/tour.h"

#include "main/desktop/tourday.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tour keeps its own settings and its own office, so it neither sees nor touches this user's.
bool isolate(const QString &folder)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        return false;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + u"/settings"_s);
    qputenv("KEZEK_DATABASE", QDir(folder).absoluteFilePath(u"office/office.kezek"_s).toUtf8());
    return true;
}

/// The offscreen platform says of every window that it knows no size hints; everything else is told.
void withoutSizeHints(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(u"propagateSizeHints"_s))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

} // namespace

int runTour(const QString &folder)
{
    qInstallMessageHandler(withoutSizeHints);
    QTextStream out(stdout);
    if (!isolate(folder)) {
        out << u"The folder cannot be written: "_s << folder << Qt::endl;
        return 1;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    TourDay day(folder);
    int number = 0;
    for (const TourStep &step : day.steps()) {
        out << u"%1  %2"_s.arg(++number, 2).arg(step.what) << Qt::flush;
        try {
            step.run();
        } catch (const Hands::NotThere &missing) {
            day.picture(u"failed"_s);
            out << u"  FAILED: "_s << missing.what << Qt::endl;
            return 1;
        }
        out << u"  ok"_s << Qt::endl;
    }
    out << u"Pictures and papers: "_s << QDir(folder).absolutePath() << Qt::endl;
    return 0;
}

} // namespace kezek
