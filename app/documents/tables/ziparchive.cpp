// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/ziparchive.h"

#include <zip.h>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One part, unpacked while it is read. What the zip says of its size is not believed.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file_t *file, qint64 most) : m_file(file), m_left(most) { open(QIODevice::ReadOnly); }
    ~ZipPart() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_ended)
            return 0;
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(most));
        m_left -= got;
        if (got < 0 || m_left < 0) {
            setErrorString(got < 0 ? u"damaged"_s : u"too large"_s);
            m_ended = true;
            return -1;
        }
        m_ended = got == 0 && most > 0;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!zip && source)
        zip_source_free(source);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!zip)
        return refuse(ErrorCode::FileDamaged, {}, {}, why);
    return std::unique_ptr<ZipArchive>(new ZipArchive(bytes, zip));
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name, qint64 most) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_file_t *file = index < 0 ? nullptr : zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return refuse(ErrorCode::FileDamaged, {}, {}, u"no part "_s + name);
    zip_stat_t stat;
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) && qint64(stat.size) > most) {
        zip_fclose(file);
        return refuse(ErrorCode::FileTooLarge, {}, {}, name);
    }
    return std::make_unique<ZipPart>(file, most);
}

} // namespace kezek
