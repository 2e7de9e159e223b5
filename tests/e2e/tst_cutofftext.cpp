// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/common/office/openoffice.h"
#include "main/common/training/training.h"
#include "main/desktop/desktop.h"
#include "main/desktop/hands.h"
#include "storage/sqlstore.h"
#include "ui/common/theme.h"
#include "ui/widgets/rowtable.h"
#include "words/words.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kezek;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortest = 1; // a pixel lost in rounding is seen by nobody

QString nameOf(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    const QWidget *named = widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return u"%1 in %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), named->objectName(), text);
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const bool narrow = !label.wordWrap() && label.sizeHint().width() > label.width() + shortest;
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const bool low = height > label.height() + shortest;
    return narrow || low ? nameOf(&label) + u" has not the room it needs"_s : QString();
}

QString cutButton(const QAbstractButton &button)
{
    const int needed = button.sizeHint().width();
    return !button.text().isEmpty() && needed > button.width() + shortest
        ? nameOf(&button) + u" needs %1 pixels, has %2"_s.arg(needed).arg(button.width())
        : QString();
}

/// What is scrolled, and the parts that Qt puts into its own views, may lie outside.
QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (widget.isWindow() || !parent || parent->rect().contains(widget.geometry()) || widget.size().isEmpty())
        return {};
    const bool scrolled = qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return scrolled ? QString() : nameOf(&widget) + u" lies partly outside its parent"_s;
}

QStringList cutColumns(const QTableView &table)
{
    QStringList cut;
    const QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count() && header->isVisible(); ++column)
        if (!header->isSectionHidden(column) && header->sectionSizeHint(column) > header->sectionSize(column) + shortest)
            cut << u"%1: the title “%2” is cut"_s.arg(table.objectName(), table.model()->headerData(column, Qt::Horizontal).toString());
    if (header->length() > table.viewport()->width())
        cut << nameOf(&table) + u": has to be scrolled sideways"_s;
    return cut;
}

QStringList cutCells(const RowTable &table)
{
    QStringList cut;
    for (int row = 0; row < table.model()->rowCount() && !table.wordWrap(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.widget = &table;
            option.rect = table.visualRect(index);
            const int spared = 2 * (RowTable::usualPadding - table.cellPadding());
            const int needed = table.itemDelegate()->sizeHint(option, index).width() - spared - 2;
            if (!table.isColumnHidden(column) && needed > table.columnWidth(column) + shortest)
                cut << u"%1: “%2” needs %3 pixels, has %4"_s.arg(table.objectName(), index.data().toString()).arg(needed).arg(table.columnWidth(column));
        }
    }
    return cut.mid(0, 5);
}

QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            cut << cutLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            cut << cutButton(*button);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            cut += cutColumns(*table);
        if (const auto *table = qobject_cast<const RowTable *>(widget))
            cut += cutCells(*table);
        cut << outside(*widget);
    }
    cut.removeAll(QString());
    cut.removeDuplicates();
    return cut;
}

} // namespace

/// A training office in every page and language on a screen of 1366 × 768: what is written can be read.
class CutOffText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageCanBeRead_data();
    void everyPageCanBeRead();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    void look(const QString &where);
    void lookAtMessages();
    void lookAtInquiries();
    void lookAtDesk();
    void lookAtSettings();

    QTemporaryDir m_folder;
    Hands m_hands{60000};
    std::unique_ptr<Desktop> m_desktop;
    ApplicationId m_invited;
    ApplicationId m_referred;
    QStringList m_cut;
};

void CutOffText::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(*qApp);
    const QDateTime now = *parseAt(u"2026-11-23T09:41"_s);
    DesktopOptions options;
    options.database = m_folder.filePath(u"office.kezek"_s);
    options.language = Language::Russian;
    options.clock = [now] { return now; };
    QVERIFY(makeTrainingOffice(options.database, now, 20261123, {12, 10, 400}));

    const auto store = SqlStore::open(options.database, options.clock);
    QVERIFY(store);
    const auto windows = (*store)->bulletins().windowsOpen(now);
    QVERIFY(windows && !windows->isEmpty());
    const auto invitations = (*store)->bulletins().openInvitations(windows->first().id);
    QVERIFY(invitations && !invitations->isEmpty());
    m_invited = invitations->first().application;
    m_referred = (*store)->readers().referrals({}, {})->rows.first().referral.application;

    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->start();
    m_hands.type(u"signin.login"_s, u"supervisor"_s);
    m_hands.type(u"signin.password"_s, u"training"_s);
    m_hands.press(Qt::Key_Return);
    m_hands.wait(u"the main window"_s, [this] { return m_desktop->window() && m_desktop->window()->isVisible(); });
    m_desktop->window()->resize(1366, 768);
}

void CutOffText::everyPageCanBeRead_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("ru") << int(Language::Russian);
    QTest::newRow("kk") << int(Language::Kazakh);
    QTest::newRow("en") << int(Language::English);
}

void CutOffText::everyPageCanBeRead()
{
    QFETCH(int, language);
    words::use(Language(language), *qApp);
    m_cut.clear();

    for (const PageId page : {PageId::Today, PageId::Applications, PageId::NewApplication, PageId::Queue, PageId::Referrals,
                              PageId::Kindergartens, PageId::Bulletin, PageId::Messages, PageId::Inquiries, PageId::Archive}) {
        m_desktop->window()->openPage(page);
        look(u"page %1"_s.arg(int(page)));
    }
    lookAtMessages();
    lookAtInquiries();
    lookAtDesk();
    lookAtSettings();

    QVERIFY2(m_cut.isEmpty(), qPrintable(u'\n' + m_cut.join(u'\n')));
}

void CutOffText::look(const QString &where)
{
    QStringList found;
    // Late answers fill the page, and its layout follows them.
    for (int tries = 0; tries == 0 || (tries < 10 && !found.isEmpty()); ++tries) {
        m_hands.rest(400);
        found = cutIn(*m_desktop->window());
    }
    QCOMPARE(m_desktop->window()->size(), QSize(1366, 768));
    for (const QString &cut : std::as_const(found))
        m_cut << where + u": "_s + cut;
}

void CutOffText::lookAtMessages()
{
    m_desktop->window()->openPage(PageId::Messages);
    auto *views = m_hands.the<QComboBox>(u"messages.view"_s);
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        look(u"messages, "_s + views->itemText(view));
    }
}

void CutOffText::lookAtInquiries()
{
    m_desktop->window()->openPage(PageId::Inquiries);
    auto *filters = m_hands.the<QComboBox>(u"inquiries.filter"_s);
    auto *list = m_hands.the<RowTable>(u"inquiries.list"_s);
    for (int filter = filters->count() - 1; filter >= 0; --filter) {
        filters->setCurrentIndex(filter);
        m_hands.rest(400);
        for (int row = 0; row < qMin(4, list->model()->rowCount()); ++row) {
            list->selectRow(row);
            look(u"inquiries, "_s + filters->itemText(filter));
        }
    }
    auto *views = m_hands.the<QComboBox>(u"inquiries.view"_s);
    for (int view = views->count() - 1; view >= 0; --view) {
        views->setCurrentIndex(view);
        look(u"inquiries, "_s + views->itemText(view));
    }
}

void CutOffText::lookAtDesk()
{
    for (const ApplicationId application : {m_referred, m_invited}) {
        m_desktop->window()->openPage(PageId::Desk, QVariant::fromValue(application));
        look(u"desk"_s);
    }
    m_hands.press(Qt::Key_F6);
    look(u"desk, choosing a seat"_s);
}

void CutOffText::lookAtSettings()
{
    m_desktop->window()->openPage(PageId::Settings);
    auto *sections = m_hands.the<QListWidget>(u"settings.sections"_s);
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        look(u"settings, "_s + sections->item(section)->text());
    }
}

QTEST_MAIN(CutOffText)
#include "tst_cutofftext.moc"
