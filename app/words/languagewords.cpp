// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "domain/workingcalendar.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kezek::words {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Installed {
    Language language = Language::English;
    std::unique_ptr<QTranslator> program;
    std::unique_ptr<QTranslator> qt;
};

Installed &installed()
{
    static Installed state;
    return state;
}

QString localText(const QDateTime &utc, const QString &format)
{
    return QDateTime(localDay(utc), localTime(utc), Qt::UTC).toString(format);
}

} // namespace

QString codeOf(Language language)
{
    switch (language) {
    case Language::Kazakh: return u"kk"_s;
    case Language::Russian: return u"ru"_s;
    case Language::English: return u"en"_s;
    }
    Q_UNREACHABLE();
}

QString of(Language value)
{
    switch (value) {
    case Language::Kazakh: return u"Қазақша"_s;
    case Language::Russian: return u"Русский"_s;
    case Language::English: return u"English"_s;
    }
    Q_UNREACHABLE();
}

QString shortOf(GroupLanguage value)
{
    switch (value) {
    case GroupLanguage::Kazakh: return QCoreApplication::translate("GroupLanguage", "kaz");
    case GroupLanguage::Russian: return QCoreApplication::translate("GroupLanguage", "rus");
    case GroupLanguage::Mixed: return QCoreApplication::translate("GroupLanguage", "kaz/rus");
    }
    Q_UNREACHABLE();
}

QString day(QDate value) { return value.toString(u"dd.MM.yyyy"_s); }
QString shortDay(QDate value) { return value.toString(u"dd.MM"_s); }
QString instant(const QDateTime &utc) { return utc.isValid() ? localText(utc, u"dd.MM.yyyy HH:mm"_s) : QString(); }
QString shortInstant(const QDateTime &utc) { return utc.isValid() ? localText(utc, u"dd.MM HH:mm"_s) : QString(); }
QString clock(const QDateTime &utc) { return utc.isValid() ? localText(utc, u"HH:mm"_s) : QString(); }

QString timeLeft(const QDateTime &due, const QDateTime &now)
{
    const qint64 minutes = now.msecsTo(due) / 60000;
    const qint64 magnitude = std::abs(minutes);
    const QString sign = minutes < 0 || due < now ? u"−"_s : QString();
    const int days = int(magnitude / (24 * 60));
    if (days > 0)
        return sign + QCoreApplication::translate("TimeLeft", "%n days", nullptr, days);
    const QString minute = QString::number(magnitude % 60).rightJustified(2, u'0');
    return sign + QString::number(magnitude / 60) + u':' + minute;
}

QString bulletinNumber(const Bulletin &bulletin) { return QCoreApplication::translate("Bulletin", "B-%1").arg(bulletin.sequence); }

QString district(const District &district)
{
    return current() == Language::Kazakh && !district.nameKk.isEmpty() ? district.nameKk : district.nameRu;
}

QString number(qint64 value)
{
    QString digits = QString::number(std::abs(value));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x202F)); // narrow no-break space
    return value < 0 ? u"−"_s + digits : digits;
}

void use(Language language, QCoreApplication &application)
{
    Installed &state = installed();
    if (state.program)
        application.removeTranslator(state.program.get());
    if (state.qt)
        application.removeTranslator(state.qt.get());
    state.program = std::make_unique<QTranslator>();
    state.qt = std::make_unique<QTranslator>();
    const QString code = codeOf(language);
    if (state.qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(state.qt.get());
    if (state.program->load(u":/i18n/kezek_"_s + code + u".qm"_s))
        application.installTranslator(state.program.get());
    state.language = language;
    QLocale::setDefault(QLocale(code));
}

Language current() { return installed().language; }

} // namespace kezek::words
