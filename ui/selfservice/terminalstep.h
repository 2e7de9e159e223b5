// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "usecases/ports/papers.h"

namespace kezek {

/// One thing that a family does at the terminal, from its first screen to its last. Says what it wants by signals; knows no other
/// step. What it shows is masked until a code was accepted. GUI thread.
class TerminalStep : public QWidget {
    Q_OBJECT
public:
    explicit TerminalStep(UiContext &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context) {}

    /// Begins anew, with nothing of the family before.
    virtual void begin() = 0;
    /// Everything that was typed, read and shown is gone, answers under way included.
    virtual void forget() = 0;
    /// Sets every text anew after a change of language; what was typed stays.
    virtual void retranslate() = 0;
    /// One screen back inside the step; false: it stands on its first.
    virtual bool back() = 0;

signals:
    /// The family is through: the terminal forgets it and shows its first screen.
    void done();
    void printWanted(const kezek::Paper &paper);

protected:
    UiContext &m_context;
};

} // namespace kezek
