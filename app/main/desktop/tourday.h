// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"

namespace kezek {

struct TourStep {
    QString what; ///< one line, in English, as the tour prints it
    std::function<void()> run;
};

/// One office day, Monday 23 November 2026 from 09:41, played with real keys in the real windows of a training office.
class TourDay {
public:
    explicit TourDay(const QString &folder);

    QList<TourStep> steps();
    /// Saves the window in front as <folder>/<name>.png.
    void picture(const QString &name);

private:
    QList<TourStep> beginning();
    QList<TourStep> atTheCounter();
    QList<TourStep> seatsAndReferrals();
    QList<TourStep> papersAndLanguages();
    QList<TourStep> atTheTerminal();

    void signIn(const QString &login);
    void openPage(PageId page, const QString &pictureName);
    void newApplication();
    void takeSeat();
    void extend();
    void everyPage(const QString &prefix);
    void writePapers();
    void reportPictures(const QString &prefix);
    void settingsPictures(const QString &prefix);
    void useLanguage(Language language);

    void openTerminal();
    void finishAtTerminal();
    void lookUpAtTerminal(const Iin &child);
    void confirmAtTerminal(const QString &pictureName);
    void takeSeatAtTerminal();
    void extendAtTerminal();
    void fileAtTerminal();
    void typeAtTerminal(const QString &name, const QList<std::pair<QString, QString>> &fields);
    void askAtTerminal();
    void terminalPicture(const QString &name);

    /// Asks the office's data and waits for the answer.
    template <class F> auto ask(F question)
    {
        auto future = m_desktop.session()->client().read(std::move(question));
        m_hands.wait(QStringLiteral("an answer of the office's data"), [&] { return future.isFinished(); });
        const auto result = future.result();
        if (!result)
            throw Hands::NotThere{QStringLiteral("the office's data: ") + result.error().detail};
        return *result;
    }
    /// The digits of the newest code, as the Messages page of a training office shows them.
    QString lastCode();
    void typeCode(const QString &prefix);

    QString m_folder;
    Desktop m_desktop;
    Hands m_hands;
};

} // namespace kezek
