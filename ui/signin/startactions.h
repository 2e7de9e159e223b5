// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

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

/// What the first window can bring about, handed in by the composition root. Each works off the GUI thread. Errors carry the field of
/// OfficeDraft they belong to ("login", "file"), or none.
struct StartActions {
    std::function<QFuture<Done>(const OfficeDraft &)> createOffice;
    std::function<QFuture<Done>()> createTraining;
    std::function<QFuture<Done>(const QString &file)> open;
    QString proposedFile; ///< for a new office
};

/// One district a line, "по-русски / қазақша"; a line without a slash names both.
QList<OfficeDraft::DistrictNames> parseDistricts(const QString &lines);

} // namespace kezek
