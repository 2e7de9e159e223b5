// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/desktop/beginnings.h"

#include "main/common/office/openoffice.h"
#include "main/common/programclock.h"
#include "main/common/training/training.h"
#include "main/common/version.h"
#include "storage/database.h"
#include "storage/office.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QFuture<Done> elsewhere(std::function<Done()> work)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

bool makeFolderOf(const QString &path) { return QDir().mkpath(QFileInfo(path).absolutePath()); }

NewOffice newOfficeOf(const OfficeDraft &draft)
{
    NewOffice office;
    office.info = {draft.nameRu, draft.nameKk, draft.city, {}, {}, false};
    office.administrator.login = draft.login;
    office.administrator.name = draft.fullName;
    office.administrator.role = Role::Administrator;
    office.password = draft.password;
    for (const OfficeDraft::DistrictNames &district : draft.districts)
        office.districts.append({{}, district.ru, district.kk});
    office.now = ProgramClock().now();
    office.program = programVersion();
    return office;
}

} // namespace

QString trainingPath()
{
    return QFileInfo(defaultDatabasePath()).absolutePath() + u"/training.kezek"_s;
}

QFuture<Done> beginOffice(const OfficeDraft &draft)
{
    return elsewhere([draft]() -> Done {
        if (!makeFolderOf(draft.file))
            return refuse(ErrorCode::FileUnwritable, u"file"_s, {draft.file});
        return createOffice(draft.file, newOfficeOf(draft));
    });
}

QFuture<Done> beginTraining(const QString &path, const QDateTime &at)
{
    return elsewhere([path, at]() -> Done {
        if (QFileInfo::exists(path))
            return {};
        if (!makeFolderOf(path))
            return refuse(ErrorCode::FileUnwritable, {}, {path});
        return makeTrainingOffice(path, at.isValid() ? at : ProgramClock().now(), 1);
    });
}

QFuture<Done> tryOffice(const QString &path)
{
    return elsewhere([path]() -> Done {
        const auto opened = Database::open(path, SchemaAge::OlderToo);
        return opened ? Done() : tl::unexpected(opened.error());
    });
}

} // namespace kezek
