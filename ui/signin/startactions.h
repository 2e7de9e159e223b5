// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usecases/ports/serveraddress.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>

namespace kezek {

/// What a new office begins with, as typed.
struct OfficeDraft {
    struct DistrictNames {
        QString ru;
        QString kk;
        bool operator==(const DistrictNames &) const = default;
    };

    QString nameRu;
    QString nameKk;
    QString city;
    QList<DistrictNames> districts;
    QString login;
    QString fullName;
    QString password;
    QString file; ///< where its database will lie
};

/// What a test of a server's address finds.
struct ServerFacts {
    QString version; ///< of PostgreSQL
    QString nameRu;  ///< of the office there
    QString nameKk;
};

/// What the first window can bring about, handed in by the composition root. Each works off the GUI thread. Errors carry the field of
/// OfficeDraft they belong to ("login", "file"), or none.
struct StartActions {
    std::function<QFuture<Done>(const OfficeDraft &)> createOffice;
    std::function<QFuture<Done>()> createTraining;
    std::function<QFuture<Done>(const QString &file)> open;
    QString proposedFile; ///< for a new office
    std::function<QFuture<Result<ServerFacts>>(const ServerAddress &, const ServerLogin &)> tryServer;
    /// The address to open once the window is accepted; its office asks for login and password itself.
    std::function<void(const ServerAddress &)> openServer;
    ServerAddress known; ///< of the office that was open last, where it lay on a server
};

/// One district a line, "по-русски / қазақша"; a line without a slash names both.
QList<OfficeDraft::DistrictNames> parseDistricts(const QString &lines);

} // namespace kezek
