// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/serveraddress.h"

#include <tl/expected.hpp>

namespace kezek {

/// Where the office lies for everybody who uses a PC, laid there by whoever set it up: lines like "server = db.office.kz", and port,
/// database and certificate as the connection's sheet has them. What is wrong with a file is a sentence for that person: which line, what
/// was not done, what to do. Nothing in it is passed over.
namespace connectionfile {

/// Of this PC (kezek/connection.conf in /etc/xdg, in C:\ProgramData); empty when there is none. A user's own folder is not looked into.
QString ofThisPc();
/// Where ofThisPc() looks first.
QString proposedPath();

/// A relative certificate lies beside the file.
tl::expected<ServerAddress, QString> read(const QString &path);
/// Lays a right file and its certificate where every user of this PC finds them, over one that lies there. A sentence when either cannot
/// be read or written.
tl::expected<void, QString> layForThisPc(const QString &path);

} // namespace connectionfile

/// Where the office lies when neither a command line nor the user says it: KEZEK_DATABASE, else this PC's connection file, else a file of
/// the user's own. A sentence when the connection file is wrong.
tl::expected<QString, QString> officeOfThisPc();

} // namespace kezek
