// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/pagedrows.h"
#include "ui/common/toldclock.h"
#include "usecases/inquiries/askquestion.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kezek {

class ChoiceBox;
class InquiryCard;
class InquiryStatsView;
class KeptAnswersView;
class MessageBar;
class PageHead;
class QuestionDialog;
class RowTable;
struct AnswerKit;

/// What parents ask (G16): the list with its age and who has it, one question whole with its answer; figures; kept answers.
class InquiriesPage : public PageWidget {
    Q_OBJECT
public:
    explicit InquiriesPage(UiContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// An InquiryId: that question, wherever it stands.
    void open(const QVariant &what) override;
    void retranslate() override;
    void focusFirst() override;

private:
    enum View { List, Kept, Figures };

    /// What all questions are answered with, read along with them.
    struct Surroundings {
        QDateTime now;
        QList<KeptAnswer> kept;
        QHash<Language, QString> texts;
    };
    static Result<Surroundings> readSurroundings(Store &store);

    QList<RowsModel<InquiryRow>::Column> columns();
    void build();
    void buildHead();
    QWidget *buildList();
    void wire();
    void wireCard();
    void wireKeys();
    void ask();
    void askSurroundings();
    void listLoaded();
    void choose(int row);
    void showOne(InquiryId id);
    void newQuestion();
    void keepQuestion(QuestionDialog *dialog, AskQuestion::Input input);
    void finished(const QString &text);
    void fillViews();
    void fillFilter();

    std::optional<InquiryId> m_wanted; ///< to stand on when the list is there
    std::optional<InquiryId> m_single; ///< shown though the list does not hold it
    bool m_thenAnswer = false;         ///< and write its answer
    ToldClock m_clock;
    QTimer m_typing;
    QTimer m_minute;
    RowsModel<InquiryRow> m_model;
    PagedRows<InquiryRow> m_list;
    PageHead *m_head;
    QPushButton *m_new;
    QLineEdit *m_search;
    ChoiceBox *m_filter;
    ChoiceBox *m_view;
    MessageBar *m_bar;
    QStackedWidget *m_views;
    RowTable *m_table;
    InquiryCard *m_card;
    KeptAnswersView *m_kept;
    InquiryStatsView *m_figures;
};

} // namespace kezek
