// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/verb.h"

namespace kezek {

/// R6. Takes a bulletin back within the undo term of its publication: the seats that nobody has taken leave it and stand free as before, so that the next one holds
/// them; its invitations end, and a family that knew of one is told. Errors: NotFound, NothingToUndo (done before, or every seat is taken), UndoTooLate with [until].
class UndoBulletin {
public:
    struct Input {
        BulletinId bulletin;
        static constexpr auto fields() { return std::tuple(field("bulletin", &Input::bulletin)); }
    };
    struct Output {
        int number = 0;
        int seats = 0;   ///< that left the bulletin
        int taken = 0;   ///< that families had taken and keep
        int invited = 0; ///< whose invitations ended
        int told = 0;    ///< of these, families that knew of it and get a notice
        static constexpr auto fields() { return std::tuple(field("number", &Output::number), field("seats", &Output::seats), field("taken", &Output::taken), field("invited", &Output::invited), field("told", &Output::told)); }
    };
    static constexpr const char *name = "undo-bulletin";
    static constexpr Company company = Company::None;
    static QList<Role> roles();
    static Result<Output> run(Work &work, const Input &input);
};

} // namespace kezek
