// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/owndesktop.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

class QDBusMessage;

namespace kezek::test {

/// Numbers of the AT-SPI protocol, of the roles that are asked for here.
enum class AtSpiRole : uint {
    Invalid = 0, Alert = 2, CheckBox = 7, CheckMenuItem = 8, ComboBox = 11, Dialog = 16, Filler = 20, Frame = 23, Label = 29, List = 31, ListItem = 32,
    Menu = 33, MenuBar = 34, MenuItem = 35, PageTab = 37, PageTabList = 38, Panel = 39, PasswordText = 40, PushButton = 43, RadioButton = 44, RadioMenuItem = 45, Slider = 51, SpinButton = 52, Table = 55,
    TableCell = 56, Text = 61, ToggleButton = 62, Tree = 65, TreeTable = 66, Unknown = 67, Entry = 79, Link = 88, TreeItem = 91
};

/// A control as a screen reader reads it.
struct Control {
    QString path;
    AtSpiRole role{};
    QString name;
    QString above; ///< names from the window down to its parent
    int childCount = 0;
    quint64 states = 0;

    bool has(int state) const { return states & (quint64(1) << state); }
    bool isEnabled() const { return has(8); } // ATSPI_STATE_ENABLED
    bool isChecked() const { return has(4); }
    bool isSelected() const { return has(23); }
    bool isFocusable() const { return has(11); }
    bool isShowing() const { return has(25); }
};

/// The program as it is on the accessibility bus, and what an assistive program can do with it: it looks from outside, and no header of the
/// program is included here.
class ScreenReader {
public:
    explicit ScreenReader(const OwnDesktop &desktop) : m_desktop(desktop) {}
    ~ScreenReader() { close(); }

    /// Starts it and waits until it is in the registry. Empty, or what is wrong.
    QString open(const QString &program, const QStringList &arguments, const QHash<QString, QString> &more = {});
    /// Asks it to end, then makes it.
    void close();
    bool isRunning() const { return m_program && m_program->state() == QProcess::Running; }

    /// Every control of the program that is showing, from the windows down. Of a long table or list the first ones stand for all.
    QList<Control> controls() const;
    QList<Control> children(const Control &of, int most) const;
    /// What the menus hold, open or not.
    QList<Control> menus() const;
    QString roleName(const Control &control) const;
    QString description(const Control &control) const;
    QStringList actions(const Control &control) const;
    /// What stands in a field, or is chosen in a box.
    QString text(const Control &control) const;

    /// Its action of this name; without a name the first one.
    bool act(const Control &control, const QString &action = {});
    bool write(const Control &control, const QString &text);
    bool setValue(const Control &control, double value);

private:
    QVariant ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    QVariant property(const QString &path, const QString &interface, const QString &name) const;
    /// Asked all at once: a walk of a thousand controls is not five thousand waits.
    QList<QVariant> askAll(const QList<QDBusMessage> &questions) const;
    QDBusMessage question(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    QList<Control> level(const QList<std::pair<QString, QString>> &pathsAndAbove) const;
    QStringList childPaths(const Control &of, int most) const;
    std::optional<QString> registered() const;
    void gather(const Control &from, int depth, const std::function<bool(const Control &)> &isWanted, QList<Control> &into) const;

    const OwnDesktop &m_desktop;
    std::unique_ptr<QProcess> m_program;
    QString m_service;
};

} // namespace kezek::test
