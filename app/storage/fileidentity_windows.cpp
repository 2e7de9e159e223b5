// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileidentity.h"

#include <QDir>

#include <windows.h>

namespace kezek {

/// Nobody can move an open file here, but a folder of the network may become another one under the same letter.
std::optional<FileIdentity> fileAt(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION found{};
    const bool isKnown = GetFileInformationByHandle(file, &found) != 0;
    CloseHandle(file);
    if (!isKnown)
        return {};
    return FileIdentity(found.dwVolumeSerialNumber, quint64(found.nFileIndexHigh) << 32 | found.nFileIndexLow);
}

} // namespace kezek
