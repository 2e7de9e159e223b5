// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

#include <functional>

class QWidget;

namespace kezek {

/// Asks for a printer (or a PDF file, which the same window offers) and draws the paper there. Returns at once; `done` is called
/// after drawing and not at all when the user closes the window. The paper is copied.
void printPaper(QWidget *parent, Papers &papers, const Paper &paper, Language language, std::function<void(const Done &)> done);

} // namespace kezek
