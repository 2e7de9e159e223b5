// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selfservice/childwords.h"
#include "ui/selfservice/silence.h"
#include "ui/selfservice/staffdoor.h"
#include "ui/selfservice/terminalstep.h"

#include <functional>

namespace kezek {

class CodeStep;
class HomeScreen;
class LookUpStep;
class TerminalFrame;
class TouchKeyboard;

/// The whole screen of the terminal in the hall. Families do here by themselves what a code confirms; after "Finish", or when nobody has
/// touched it for a while, everything of them is forgotten. Closing, Alt+F4 and Esc do nothing: only a worker's password leads out.
class Terminal : public QWidget {
    Q_OBJECT
public:
    using Print = std::function<Done(const Paper &paper, Language language)>;

    /// `second`: how long a second of silence takes; 0: time passes by silence().pass() alone.
    explicit Terminal(UiContext &context, QWidget *parent = nullptr, std::chrono::milliseconds second = std::chrono::seconds(1));
    ~Terminal() override;

    /// Where papers go instead of the computer's own printer.
    void setPrint(const Print &print) { m_print = print; }
    void setStaffProof(const StaffDoor::Proof &proof) { m_staff->setProof(proof); }
    Silence &silence() { return m_silence; }
    /// Asks how the office is called and how long a silence may be, and stands on the first screen.
    void start();

signals:
    /// A worker's password was given.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Title = std::function<QString()>;
    template <class Step> Step *add();
    void addDoor(const QString &name, TerminalStep *step, const Title &title, const Title &text);
    void addDoors();
    void addChildSteps();
    void wire();
    CodeStep *stepFor(ChildVerb verb) const;
    void open(TerminalStep *step);
    void showStep(TerminalStep *step);
    void back();
    /// The next family finds nothing of this one.
    void finish();
    void forget();
    void askFacts();
    void print(const Paper &paper);
    static QString notPrinted(bool isReferral, const Error &error);
    void say(const Title &text, bool good);
    void update();
    void retranslate();
    bool isHome() const { return m_trail.isEmpty(); }

    UiContext &m_context;
    Language m_language; ///< the one to return to
    Print m_print;
    Silence m_silence;
    TerminalFrame *m_frame;
    HomeScreen *m_home;
    TouchKeyboard *m_keyboard;
    LookUpStep *m_lookUp = nullptr;
    StaffDoor *m_staff = nullptr;
    CodeStep *m_takeSeat = nullptr;
    CodeStep *m_extend = nullptr;
    CodeStep *m_changeMobile = nullptr;
    CodeStep *m_withdraw = nullptr;
    QList<TerminalStep *> m_steps;
    QList<TerminalStep *> m_trail; ///< from the first screen to what is shown
    Title m_said;                  ///< what the bar says
    bool m_saidIsGood = true;
};

} // namespace kezek
