// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/secrets/ownfile.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <memory>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LocalMemory {
    void operator()(void *memory) const { LocalFree(memory); }
};

std::wstring nameOf(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// A TOKEN_USER and what it points to; empty when the system does not say who this is.
QByteArray thisUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray user(qsizetype(size), '\0');
    const bool isKnown = GetTokenInformation(token, TokenUser, user.data(), size, &size) != 0;
    CloseHandle(token);
    return isKnown ? user : QByteArray();
}

PSID sidOf(const QByteArray &user)
{
    return user.isEmpty() ? nullptr : reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid;
}

bool isOther(PSID who, PSID self)
{
    if (self && EqualSid(who, self))
        return false;
    return !IsWellKnownSid(who, WinLocalSystemSid) && !IsWellKnownSid(who, WinBuiltinAdministratorsSid)
        && !IsWellKnownSid(who, WinCreatorOwnerSid) && !IsWellKnownSid(who, WinCreatorOwnerRightsSid);
}

/// Whether an entry of the list lets in somebody else. What forbids is not counted on.
bool letsOthersIn(const ACE_HEADER *entry, PSID self)
{
    constexpr ACCESS_MASK readOrChange = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA | WRITE_DAC | WRITE_OWNER | GENERIC_READ | GENERIC_WRITE | GENERIC_ALL;
    switch (entry->AceType) {
    case ACCESS_DENIED_ACE_TYPE:
    case ACCESS_DENIED_OBJECT_ACE_TYPE:
    case ACCESS_DENIED_CALLBACK_ACE_TYPE:
    case ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE: return false;
    case ACCESS_ALLOWED_ACE_TYPE: break;
    default: return true;
    }
    const auto *allowed = reinterpret_cast<const ACCESS_ALLOWED_ACE *>(entry);
    const bool isForHere = (entry->AceFlags & INHERIT_ONLY_ACE) == 0;
    return isForHere && (allowed->Mask & readOrChange) != 0 && isOther(const_cast<DWORD *>(&allowed->SidStart), self);
}

} // namespace

bool ownfile::isForOthers(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR all = nullptr;
    if (GetNamedSecurityInfoW(nameOf(path).data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list, nullptr, &all) != ERROR_SUCCESS)
        return true;
    const std::unique_ptr<void, LocalMemory> memory(all);
    if (!list)
        return true; // without a list everybody may do everything
    const QByteArray self = thisUser();
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry) || letsOthersIn(static_cast<const ACE_HEADER *>(entry), sidOf(self)))
            return true;
    }
    return false;
}

bool ownfile::keep(const QString &path)
{
    const QByteArray self = thisUser();
    LPWSTR name = nullptr;
    if (self.isEmpty() || !ConvertSidToStringSidW(sidOf(self), &name))
        return false;
    const std::unique_ptr<void, LocalMemory> nameMemory(name);
    // Nothing inherited; the user, the system, the administrators.
    const std::wstring words = L"D:P(A;;FA;;;" + std::wstring(name) + L")(A;;FA;;;SY)(A;;FA;;;BA)";
    PSECURITY_DESCRIPTOR wanted = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(words.c_str(), SDDL_REVISION_1, &wanted, nullptr))
        return false;
    const std::unique_ptr<void, LocalMemory> memory(wanted);
    PACL list = nullptr;
    BOOL isThere = FALSE, isDefault = FALSE;
    return GetSecurityDescriptorDacl(wanted, &isThere, &list, &isDefault) && isThere
        && SetNamedSecurityInfoW(nameOf(path).data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, list, nullptr) == ERROR_SUCCESS;
}

QString ownfile::remedy()
{
    return u"icacls FILE /inheritance:r /grant:r %USERNAME%:F"_s;
}

} // namespace kezek
