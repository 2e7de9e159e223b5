// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QObject>

namespace kezek {

/// Everything that can be refused or can fail, in the office's language. The words for each are in app/words.
class ErrorCodes {
    Q_GADGET
public:
    enum class Code {
        // what was typed
        IinTooShort,
        IinNotDigits,
        IinCheckDigit,
        IinNoSuchDate,
        PhoneInvalid,
        PhoneNotMobile,
        NumberMalformed,
        NumberCheckDigit,
        NameEmpty,
        NameNotLetters,
        FieldRequired,
        FieldNotUnderstood,
        FieldOutOfRange,
        DateInFuture,
        DateNoCalendar,
        ReasonRequired,
        ConsentRequired,
        PasswordTooShort,
        SamePhoneTwice,
        TooManyWishes,
        TextTooLong,
        // rules say no
        ChildTooOld,
        ChildNotBorn,
        ChildAlreadyQueued,
        ChildAlreadyEnrolled,
        ChildIsApplicant,
        MoveNotAllowed,
        NotRegisteredYet,
        ChecksIncomplete,
        PhoneNotConfirmed,
        PhoneNotOnApplication,
        ReferralNumberDiffers,
        ApplicationNumberDiffers,
        CodeWrong,
        CodeTooSoon,
        CodeTooMany,
        CodeFailedTooOften,
        CodeCapOfWorker,
        CodeCapOfOffice,
        LookupsTooMany,
        InquiryAnswered,
        InquiryTakenByOther,
        AnswerTooLong,
        SeatTaken,
        SeatNotPublished,
        SeatNotOpenYet,
        GroupDoesNotFit,
        CommissionPaperMissing,
        StopListed,
        ReferralLapsed,
        ExtensionTooLate,
        ExtendedAlready,
        PapersIncomplete,
        ContractMissing,
        NothingToPublish,
        PublicationFrozen,
        NotAWorkingDay,
        CapacityBelowTaken,
        GroupHoldsPromises,
        SeatElsewhere,
        UndoTooLate,
        UndoAfterPublication,
        YearMovedAlready,
        NothingToUndo,
        NothingToDestroy,
        DataDestroyed,   ///< of an application; arg: the act's number
        ProposalOutdated, ///< the queue or the seats have changed since it was drawn up
        SeatOccupied,
        NameTaken,
        LastAdministrator,
        RuleValueWrong,
        BenefitExpired,
        // rights
        NotPermitted,
        WrongLogin,
        LoginLocked,
        TrainingOnly,
        // could not find out, or could not do
        NotFound,
        ChangedByOther,
        OperationRepeated,
        DatabaseBusy,
        DatabaseMissing,
        DatabaseNotOurs,
        DatabaseNewer,
        DatabaseOlder,
        DatabaseReadOnly,
        DatabaseDamaged,
        DiskFull,
        ServerNameUnknown, ///< of a host; arg: its name
        ServerUnreachable, ///< nobody listens there, or nothing comes back; arg: host
        ServerTlsFailed,
        ServerLoginRefused,
        ServerFull,   ///< every connection it allows is used
        ServerTooOld, ///< args: its version, the oldest that will do
        ConnectionLost,
        OutcomeUnknown, ///< the connection broke during the COMMIT
        StorageFailed,
        FileUnreadable,
        FileUnwritable,
        FileNotText,
        FileWrongColumns,
        FileColumnTwice,
        FileDamaged,
        FileOldOrLocked,
        FileTooLarge,
        CellNotADay,
        CellNotANumber,
        CellNotOfList,
        CellNotInOffice,
        NoSender,
        SmsSettingsWrong,
        SmsLoginRefused,
        SmsNoMoney,
        SmsBlocked,
        SmsUnreachable,
        SmsNotUnderstood,
        SafeUnavailable,
        PrinterFailed,
        Cancelled,
        VerbUnknown,
        JsonMalformed,
    };
    Q_ENUM(Code)
};

using ErrorCode = ErrorCodes::Code;

} // namespace kezek
