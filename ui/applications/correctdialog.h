// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/application.h"
#include "ui/widgets/submitdialog.h"
#include "usecases/ports/entities.h"

namespace kezek {

class ApplicationForm;
class OfficeClient;
class Store;
class VersionChoices;

/// The form of an application filled with what is stored, and the reason of the correction. Accepted once CorrectApplication took it.
/// When somebody else was faster it says who and when, shows both versions side by side, and takes over what was stored where nothing was
/// typed here; which version of a field is saved can be chosen. Saving again then means what was chosen.
class CorrectDialog : public SubmitDialog {
    Q_OBJECT
public:
    CorrectDialog(OfficeClient &client, const Application &application, QWidget *parent = nullptr);

protected:
    bool showBeside(const Error &error) override;
    bool ready() override;

private:
    /// What is stored by now, and the journal's row of who stored it.
    struct Present {
        Application application;
        std::optional<JournalRow> change;
    };

    void build();
    void readOffice();
    void submitIt();
    void readPresent();
    static Result<Present> readPresentOf(Store &store, ApplicationId id);
    void showPresent(const Present &present);
    void put(const QString &path, const QJsonValue &value);

    OfficeClient &m_client;
    Application m_application;
    ApplicationForm *m_fields;
    VersionChoices *m_versions;
};

} // namespace kezek
