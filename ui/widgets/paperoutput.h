// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

#include <chrono>
#include <functional>

class QWidget;

namespace kezek {

/// Asks for a printer (or a PDF file, which the same window offers) and draws the paper there. Returns at once; `done` is called
/// after drawing and not at all when the user closes the window. The paper is copied. Error: PrinterFailed when the printer says that it is
/// in trouble (paper, cover, cable), the system does not take the job, or the drawing fails.
void printPaper(QWidget *parent, Papers &papers, const Paper &paper, Language language, std::function<void(const Done &)> done);

/// Prints on the computer's own printer and asks nobody: at the terminal a family has nothing to choose. Error: PrinterFailed when there is
/// none, and as above. Success is that the job was taken; where CUPS prints, one that is still under way after `limit` (the paper ran out
/// meanwhile) is given up, so that it does not come out in front of another family.
Done printAtOnce(Papers &papers, const Paper &paper, Language language, std::chrono::seconds limit = std::chrono::minutes(2));

} // namespace kezek
