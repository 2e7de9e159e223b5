// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

#include <functional>

class QWidget;

namespace kezek {

/// Asks for a printer (or a PDF file, which the same window offers) and draws the paper there. Returns at once; `done` is called
/// after drawing and not at all when the user closes the window. The paper is copied.
void printPaper(QWidget *parent, Papers &papers, const Paper &paper, Language language, std::function<void(const Done &)> done);

/// Prints on the computer's own printer and asks nobody: at the terminal a family has nothing to choose. Error: PrinterFailed when there is
/// none, it says that it is in trouble (paper, cover, cable), or the drawing fails.
Done printAtOnce(Papers &papers, const Paper &paper, Language language);

} // namespace kezek
