// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/papers.h"

#include <QObject>

class QWidget;

namespace kezek {

/// Puts a paper on a printer or in a file. The system's dialogs are opened without blocking; the owner hears how it ended.
class PaperActions : public QObject {
    Q_OBJECT
public:
    enum class Format { Pdf, Html, Csv }; ///< Html and Csv: bulletins only

    PaperActions(Papers &papers, QWidget *window);

    void print(const Paper &paper, Language language);
    /// `suggested`: a file name without ending.
    void save(const Paper &paper, Language language, Format format, const QString &suggested);
    /// What save() does once the file is chosen.
    void write(const Paper &paper, Language language, Format format, const QString &path);

signals:
    /// On paper or in a file, as a person reads it.
    void succeeded(const QString &said);
    void failed(const kezek::Error &error);

private:
    void report(const Done &done, const QString &good);

    Papers &m_papers;
    QWidget *m_window;
};

} // namespace kezek
