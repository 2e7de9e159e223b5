// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appwindow.h"

using namespace Qt::Literals::StringLiterals;

namespace kezek {

AppWindow::AppWindow(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(u"window"_s);
    resize(1366, 768);
    connect(this, &QStackedWidget::currentChanged, this, &AppWindow::takeTitle);
}

void AppWindow::open(QWidget *content)
{
    if (indexOf(content) < 0)
        addWidget(content);
    connect(content, &QWidget::windowTitleChanged, this, &AppWindow::takeTitle, Qt::UniqueConnection);
    setCurrentWidget(content);
    takeTitle();
}

void AppWindow::takeTitle()
{
    if (const QWidget *shown = currentWidget())
        setWindowTitle(shown->windowTitle());
}

} // namespace kezek
