// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/ziparchive.h"

#include <QBuffer>

#include <unzip.h>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int anyCase = 2;

QBuffer *bufferOf(voidpf stream)
{
    return static_cast<QBuffer *>(stream);
}

/// How minizip reads bytes that lie in memory; `opaque` is the QBuffer.
zlib_filefunc64_def readingMemory(QBuffer *bytes)
{
    zlib_filefunc64_def calls{};
    calls.opaque = bytes;
    calls.zopen64_file = [](voidpf opaque, const void *, int) { return opaque; };
    calls.zread_file = [](voidpf, voidpf stream, void *to, uLong size) {
        return uLong(qMax(qint64(0), bufferOf(stream)->read(static_cast<char *>(to), qint64(size))));
    };
    calls.ztell64_file = [](voidpf, voidpf stream) { return ZPOS64_T(bufferOf(stream)->pos()); };
    calls.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
        QBuffer &buffer = *bufferOf(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? buffer.pos() : buffer.size();
        // A damaged zip points anywhere.
        return offset <= ZPOS64_T(buffer.size() - from) && buffer.seek(from + qint64(offset)) ? 0L : -1L;
    };
    calls.zclose_file = [](voidpf, voidpf) { return 0; };
    // Without it the end of a zip that was cut off would count as zeros.
    calls.zerror_file = [](voidpf, voidpf stream) { return int(bufferOf(stream)->atEnd()); };
    return calls;
}

/// The zip, opened: one part of it is read at a time.
class Unzip {
public:
    explicit Unzip(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        zlib_filefunc64_def calls = readingMemory(&m_buffer);
        m_zip = unzOpen2_64("", &calls);
    }
    ~Unzip()
    {
        if (m_zip)
            unzClose(m_zip);
    }
    Q_DISABLE_COPY_MOVE(Unzip)

    unzFile zip() const { return m_zip; }
    bool find(const QString &name) const { return unzLocateFile(m_zip, name.toUtf8().constData(), anyCase) == UNZ_OK; }

private:
    QBuffer m_buffer;
    unzFile m_zip = nullptr;
};

/// One part, unpacked while it is read. What the zip says of its size is not believed.
class ZipPart : public QIODevice {
public:
    ZipPart(std::unique_ptr<Unzip> zip, qint64 most) : m_zip(std::move(zip)), m_left(most) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_ended || most == 0)
            return 0;
        const int got = unzReadCurrentFile(m_zip->zip(), data, unsigned(qMin(most, qint64(1) << 20)));
        if (got < 0)
            return fail(u"damaged"_s);
        m_left -= got;
        if (m_left < 0)
            return fail(u"too large"_s);
        m_ended = got == 0;
        // The check sum is compared when the part is closed.
        return m_ended && unzCloseCurrentFile(m_zip->zip()) != UNZ_OK ? fail(u"damaged"_s) : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const QString &why)
    {
        setErrorString(why);
        m_ended = true;
        return -1;
    }

    std::unique_ptr<Unzip> m_zip;
    qint64 m_left;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray &bytes)
{
    if (!Unzip(bytes).zip())
        return refuse(ErrorCode::FileDamaged, {}, {}, u"no zip"_s);
    return std::unique_ptr<ZipArchive>(new ZipArchive(bytes));
}

bool ZipArchive::has(const QString &name) const
{
    return Unzip(m_bytes).find(name);
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name, qint64 most) const
{
    auto zip = std::make_unique<Unzip>(m_bytes);
    if (!zip->find(name))
        return refuse(ErrorCode::FileDamaged, {}, {}, u"no part "_s + name);
    unz_file_info64 told{};
    if (unzGetCurrentFileInfo64(zip->zip(), &told, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK && told.uncompressed_size > ZPOS64_T(most))
        return refuse(ErrorCode::FileTooLarge, {}, {}, name);
    if (unzOpenCurrentFile(zip->zip()) != UNZ_OK)
        return refuse(ErrorCode::FileDamaged, {}, {}, u"part "_s + name);
    return std::make_unique<ZipPart>(std::move(zip), most);
}

} // namespace kezek
