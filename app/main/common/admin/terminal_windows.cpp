// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/admin/terminal.h"

#include <array>

#include <windows.h>

namespace kezek::admin {

namespace {

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode) != 0;
}

} // namespace

Terminal::Terminal() : m_codePageBefore(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
}

Terminal::~Terminal()
{
    // The console goes on after the program.
    if (m_codePageBefore != 0)
        SetConsoleOutputCP(m_codePageBefore);
}

bool Terminal::isPersonThere()
{
    return isConsole(STD_INPUT_HANDLE) && isConsole(STD_ERROR_HANDLE);
}

/// Read as Unicode: through the stream a console would hand over letters of its own code page.
QString Terminal::readUnseen(QTextStream &)
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(console, &before);
    SetConsoleMode(console, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    QString typed;
    std::array<wchar_t, 128> piece{};
    DWORD length = 0;
    while (!typed.contains(u'\n') && ReadConsoleW(console, piece.data(), DWORD(piece.size()), &length, nullptr) && length > 0)
        typed += QString::fromWCharArray(piece.data(), qsizetype(length));
    SetConsoleMode(console, before);
    return typed.section(u'\n', 0, 0).remove(u'\r');
}

} // namespace kezek::admin
