// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include "usecases/tables/columns.h"

namespace kezek::words {

namespace {
QString say(const char *text) { return QCoreApplication::translate("Errors", text); }
QString textArg(const Error &error, int index = 0) { return error.args.value(index).toString(); }
/// [column, table]: as the column is headed in the present language.
QString columnArg(const Error &error)
{
    const TableColumns &table = tableColumns(error.args.value(1).toString());
    const int column = table.indexOf(textArg(error));
    return column < 0 ? textArg(error) : table.columns[column].heading(current());
}
/// As people call the program's version; the data's is a number.
QString programVersion() { return QStringLiteral(KEZEK_VERSION); }

QString ofOlder(const Error &error)
{
    return say(QT_TRANSLATE_NOOP("Errors", "This program (version %1) is newer than the office's data: that is of version %2, and the program works with %3. Nothing was changed. An administrator signs in to the windows once to bring the data along; until then work with the former version of the program."))
        .arg(programVersion(), textArg(error), textArg(error, 1));
}

QString ofNewer(const Error &error)
{
    if (error.args.isEmpty()) // while it was open here
        return say(QT_TRANSLATE_NOOP("Errors", "The office's data has meanwhile been brought along to a newer version than this program (version %1) knows. Nothing was saved. Note what you typed, close the program and start the new version; the administrator has it.")).arg(programVersion());
    const QString needed = textArg(error, 2).isEmpty()
        ? say(QT_TRANSLATE_NOOP("Errors", "Ask the administrator for the new version of the program."))
        : say(QT_TRANSLATE_NOOP("Errors", "Ask the administrator for version %1 of the program, or a later one.")).arg(textArg(error, 2));
    return say(QT_TRANSLATE_NOOP("Errors", "This program (version %1) is older than the office's data: that is of version %2, and the program knows versions up to %3. The data was not touched."))
               .arg(programVersion(), textArg(error), textArg(error, 1))
        + u' ' + needed;
}
} // namespace

/// Rights, and what could not be found out or done.
QString ofTechnical(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted: return say(QT_TRANSLATE_NOOP("Errors", "Your role does not allow this. Nothing was done. Ask a colleague with the right."));
    case ErrorCode::WrongLogin: return say(QT_TRANSLATE_NOOP("Errors", "The name or the password is not right. Try again; after five wrong tries the account is locked for 15 minutes."));
    case ErrorCode::LoginLocked: return say(QT_TRANSLATE_NOOP("Errors", "This account is locked until %1 after too many wrong passwords. Wait, or ask the administrator.")).arg(error.args.isEmpty() ? QString() : clock(error.args.first().toDateTime()));
    case ErrorCode::TrainingOnly: return say(QT_TRANSLATE_NOOP("Errors", "Only a training office can be run at another date. Nothing was done. Make one, or leave the date out."));
    case ErrorCode::NotFound: return say(QT_TRANSLATE_NOOP("Errors", "Nothing was found. Check what was typed."));
    case ErrorCode::ChangedByOther: return say(QT_TRANSLATE_NOOP("Errors", "Someone else has changed this since you opened it. Your change was not saved. Look at the present version and do it again."));
    case ErrorCode::OperationRepeated: return say(QT_TRANSLATE_NOOP("Errors", "This was done already; it was not done twice."));
    case ErrorCode::DatabaseBusy: return say(QT_TRANSLATE_NOOP("Errors", "Another program is writing to the office's data. Nothing was done. Try again in a moment."));
    case ErrorCode::DatabaseMissing: return !error.args.isEmpty() ? say(QT_TRANSLATE_NOOP("Errors", "The office's file is no longer in its place: %1. Nothing was saved. Put it back there and try again; do not make a new office. If another file has been put there since, start the program again.")).arg(textArg(error)) : say(QT_TRANSLATE_NOOP("Errors", "There is no office's data at this place. Check the path or make a new office."));
    case ErrorCode::DatabaseNotOurs: return say(QT_TRANSLATE_NOOP("Errors", "This file is not an office's data of Kezek. It was not touched. Choose another file."));
    case ErrorCode::DatabaseNewer: return ofNewer(error);
    case ErrorCode::DatabaseOlder: return ofOlder(error);
    case ErrorCode::DatabaseReadOnly: return say(QT_TRANSLATE_NOOP("Errors", "The office's data can only be read, not written. Nothing was saved. Check the rights of the file and its folder."));
    case ErrorCode::DatabaseDamaged: return say(QT_TRANSLATE_NOOP("Errors", "The office's data is damaged. Nothing was written. Restore the last backup and keep the damaged file."));
    case ErrorCode::DiskFull: return say(QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was saved and nothing was lost. Free some space and try again."));
    case ErrorCode::ServerNameUnknown: return say(QT_TRANSLATE_NOOP("Errors", "There is no computer of the name “%1” in the network. Nothing was done. Check the server's name and this PC's network.")).arg(textArg(error));
    case ErrorCode::ServerUnreachable: return say(QT_TRANSLATE_NOOP("Errors", "The office's server does not answer: %1. Nothing was done. Check its name, the port and the network; if others have no connection either, call the administrator.")).arg(textArg(error));
    case ErrorCode::ServerTlsFailed: return say(QT_TRANSLATE_NOOP("Errors", "The connection to the office's server cannot be made safe: its certificate was not accepted, or it offers none. Nothing was sent. Call the administrator; do not go on without protection."));
    case ErrorCode::ServerLoginRefused: return say(QT_TRANSLATE_NOOP("Errors", "The office's server does not accept this login and password. Nothing was done. Check both, also the keyboard's language; the administrator can set a new password."));
    case ErrorCode::ServerFull: return say(QT_TRANSLATE_NOOP("Errors", "The office's server takes no more connections at present. Nothing was done. Try again in a minute; if it goes on, call the administrator."));
    case ErrorCode::ServerTooOld: return say(QT_TRANSLATE_NOOP("Errors", "The server's PostgreSQL is too old: %1. Nothing was done. Version %2 or newer is needed.")).arg(textArg(error), textArg(error, 1));
    case ErrorCode::ConnectionLost: return say(QT_TRANSLATE_NOOP("Errors", "The connection to the office's server broke. Nothing was saved. What you typed is still here; try again when the connection is back."));
    case ErrorCode::OutcomeUnknown: return say(QT_TRANSLATE_NOOP("Errors", "The connection to the office's server broke while this was being saved. Whether it was saved is not known yet. Try again when the connection is back: nothing will be done twice."));
    case ErrorCode::StorageFailed: return say(QT_TRANSLATE_NOOP("Errors", "The office's data could not be read or written. Nothing was changed. Try again; if it goes on, call the administrator."));
    case ErrorCode::FileUnreadable: return say(QT_TRANSLATE_NOOP("Errors", "The file cannot be read: %1. Nothing was done. Check that it is there and that you may read it, or choose another.")).arg(textArg(error));
    case ErrorCode::FileUnwritable: return say(QT_TRANSLATE_NOOP("Errors", "The file cannot be written: %1. Choose another place.")).arg(textArg(error));
    case ErrorCode::FileNotText: return say(QT_TRANSLATE_NOOP("Errors", "The file is no table: neither an XLSX workbook nor CSV text. Nothing was imported. Save the table as XLSX or CSV and try again."));
    case ErrorCode::FileWrongColumns: return say(QT_TRANSLATE_NOOP("Errors", "The table has no column “%1”. Nothing was imported. Name the column so in the head line and try again.")).arg(columnArg(error));
    case ErrorCode::FileColumnTwice: return say(QT_TRANSLATE_NOOP("Errors", "Two columns of the table mean the same: “%1”. Nothing was imported. Leave one of them.")).arg(textArg(error));
    case ErrorCode::FileDamaged: return say(QT_TRANSLATE_NOOP("Errors", "The workbook is damaged or not complete. Nothing was imported. Open it in a spreadsheet program, save it anew as XLSX and try again."));
    case ErrorCode::FileOldOrLocked: return say(QT_TRANSLATE_NOOP("Errors", "The workbook is of the old format XLS or locked by a password. Nothing was imported. Save it as XLSX without a password and try again."));
    case ErrorCode::FileTooLarge: return say(QT_TRANSLATE_NOOP("Errors", "The table is larger than the program takes. Nothing was imported. Cut it into several tables and import them one by one."));
    case ErrorCode::CellNotADay: return say(QT_TRANSLATE_NOOP("Errors", "“%1” is no date. Write it as 20.11.2026.")).arg(textArg(error));
    case ErrorCode::CellNotANumber: return say(QT_TRANSLATE_NOOP("Errors", "“%1” is no whole number. Write it in digits.")).arg(textArg(error));
    case ErrorCode::CellNotOfList: return say(QT_TRANSLATE_NOOP("Errors", "“%1” is not known here. Write one of: %2.")).arg(textArg(error), wordsOf(error.args.value(1).toString(), current()).join(u", "));
    case ErrorCode::CellNotInOffice: return say(QT_TRANSLATE_NOOP("Errors", "The office's lists have no “%1”. Write the name as it stands there, or add it there first.")).arg(textArg(error));
    case ErrorCode::NoSender: return say(QT_TRANSLATE_NOOP("Errors", "No SMS provider is set up. The message stays in the queue. Set one up in Settings → SMS."));
    case ErrorCode::SmsSettingsWrong: return say(QT_TRANSLATE_NOOP("Errors", "The SMS provider cannot be spoken to as it is set up: the address or a name is not right. Messages wait. Correct it in Settings → SMS."));
    case ErrorCode::SmsLoginRefused: return say(QT_TRANSLATE_NOOP("Errors", "The SMS provider refuses the user, the password or this computer. Messages wait. Correct the password in Settings → SMS, or ask the provider to admit this computer."));
    case ErrorCode::SmsNoMoney: return say(QT_TRANSLATE_NOOP("Errors", "The account with the SMS provider is empty. Messages wait. Top the account up; sending then goes on by itself."));
    case ErrorCode::SmsBlocked: return say(QT_TRANSLATE_NOOP("Errors", "The SMS provider has blocked this computer or account for a while. Messages wait. Call the provider and ask why."));
    case ErrorCode::SmsUnreachable: return say(QT_TRANSLATE_NOOP("Errors", "The SMS provider cannot be reached. Nothing was sent; messages wait and go as soon as the line is back. Check the network and the address."));
    case ErrorCode::SmsNotUnderstood: return say(QT_TRANSLATE_NOOP("Errors", "Something answered that is not the SMS provider. Check the network and the address in Settings → SMS."));
    case ErrorCode::SafeUnavailable: return say(QT_TRANSLATE_NOOP("Errors", "The password safe of this computer cannot be opened. The password is known until the program ends and must then be typed again. Unlock the safe, or install one."));
    case ErrorCode::PrinterFailed: return say(QT_TRANSLATE_NOOP("Errors", "The paper was not printed; what was done before stays done. Look whether the printer is on and has paper, then print again, or save the paper as PDF."));
    case ErrorCode::Cancelled: return say(QT_TRANSLATE_NOOP("Errors", "Stopped as you asked. Nothing was changed."));
    case ErrorCode::VerbUnknown: return say(QT_TRANSLATE_NOOP("Errors", "There is no verb “%1”. The command “verbs” lists them all.")).arg(textArg(error));
    case ErrorCode::JsonMalformed: return say(QT_TRANSLATE_NOOP("Errors", "What was given is no JSON object. Nothing was done. Write it as {\"field\": value}."));
    default: return say(QT_TRANSLATE_NOOP("Errors", "This was not done. Check what was typed and try again."));
    }
}

} // namespace kezek::words
