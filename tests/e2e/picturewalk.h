// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "ui/widgets/rowtable.h"

#include <QPushButton>
#include <QSet>

namespace kezek::test {

/// Goes through the program's windows at a training office and judges each: nothing cut off, shortened, one over the other, or too faint.
/// With KEZEK_PICTURES=<folder> each is kept there too.
class PictureWalk {
public:
    /// The room that an office's screen has, in the windows' own pixels. A picture at 150 % is of a screen half as large again.
    static constexpr QSize screen{1366, 768};

    /// A page, a panel or a dialog, and how one comes there. What stands in front then is judged; what lies over the page is closed afterwards.
    struct Scene {
        enum class Looks { AtTheEnd, ByItself };

        QString where;
        std::function<void(PictureWalk &)> come;
        Looks looks = Looks::AtTheEnd;
    };

    explicit PictureWalk(const DesktopOptions &options);

    /// Another language or look: pictures are numbered anew. Starts at the sign-in.
    void begin(const Referral &referral);
    /// Up to the shell, in front of which each scene begins.
    void signIn(const QString &login);
    void signOut();
    /// One after the other; one that cannot be reached is a fault as well.
    void play(const QList<Scene> &scenes);

    void page(PageId page, const QVariant &what = {});
    /// Presses the button, whatever has the focus; it must be alive.
    void push(const QString &button);
    void trigger(const QString &action);
    /// The row whose card brings this button to life.
    void selectRowFor(const QString &table, const QString &button);
    /// The file that a dialog of the system asks for.
    void chooseFile(const QString &dialog, const QString &path);
    /// Until all that was asked of storage is answered and shown.
    void settle();
    /// What is in front: a menu, a dialog, or the program's window.
    QWidget &front();
    /// Judges what is in front; scenes do it themselves only where they show several things.
    void look(const QString &where);
    void judge(QWidget &window, const QString &where);
    /// Closes menus, dialogs and panels.
    void tidy();

    Shell &shell() { return *desktop.shell(); }
    OfficeClient &client() { return desktop.session()->client(); }
    template <class W> W *the(const QString &name) { return hands.the<W>(name); }

    Hands hands{20000};
    Desktop desktop;
    ApplicationId referred; ///< with a live referral
    QString referredNumber; ///< of its application
    ApplicationId extensible; ///< its referral can be extended today
    ApplicationId invited;  ///< to a seat that is kept for it
    GroupId group;          ///< whose seat the referral is to
    QString folder;         ///< for files that are written or read on the way

    QStringList faults;
    QSet<QString> seen;   ///< names of the classes that were looked at
    QSet<QString> looked; ///< the scenes, and what they show besides

private:
    void keepPicture(QWidget &window, const QString &where);

    int m_looks = 0;
};

/// The ways, by what they lead to.
QList<PictureWalk::Scene> doorScenes();
QList<PictureWalk::Scene> pageScenes();
QList<PictureWalk::Scene> deskScenes();
QList<PictureWalk::Scene> panelScenes();
QList<PictureWalk::Scene> placeDialogScenes();
QList<PictureWalk::Scene> dialogScenes();
QList<PictureWalk::Scene> settingsScenes();
QList<PictureWalk::Scene> whatIfScenes();

} // namespace kezek::test
