#pragma once

#include "models/table/recordtablemodel.h"
#include "services/domain/change.h"
#include "services/domain/connection.h"
#include "services/domain/dialect.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace rollcall {

class AdaptiveRow;
class ConditionBar;
class PlainLabel;
class RecordPreview;
class RecordTableView;
class SavedViews;
struct ListView;

//! The People tab: one kind of record of one connection. What the service is asked to search for and what is
//! filtered among the loaded rows are two fields, so that nobody takes a filter for a search; each condition
//! says which of the two it is.
class RecordsPage : public TabPage
{
    Q_OBJECT
public:
    explicit RecordsPage(Context &context, QWidget *parent = nullptr);
    ~RecordsPage() override;

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("Look someone up"); }
    QString connectionId() const override { return m_connection; }
    QString listedKind() const override { return m_kind; }
    bool isClosable() const override { return false; }
    RecordId subject() const override;
    QString subjectTitle() const override;
    SavedViews *views() const override { return m_views; }
    void refresh() override; //!< asks the last question again
    void showConnection(const QString &id) override;
    bool findInPage() override; //!< into the filter
    QWidget *preview() const override;
    QList<QAction *> personActions() const override;

    //! Asks the service of the current connection.
    void search(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    const Connection *connection() const;
    const KindSpec *kind() const;
    bool isSearchable() const;
    QString searchFor() const; //!< "name or username", in the language of the console
    void loadAll(); //!< a kind that can be listed shows itself without being asked
    void fillConnections();
    void choose(const QString &connection, const QString &kind);
    void go(
        const QStringList &entry); //!< connection and kind, as a person chose; the next start begins there
    void connectionChanged(const QString &id);
    void startSearch();
    void ask(const QString &text);
    void showState();
    void showBody();
    void showFoot();
    void showPreview();
    void updateActions();
    void openCurrent();
    void mergeSelected();
    void readAgain();
    void sayWhyUnsorted();
    void settled(const RecordId &target, const Receipt &receipt);
    void showColumns();
    QString whyMore() const;
    QString selectedText() const;

    ListView view() const;
    void showView(const ListView &view);
    bool canAsk() const;
    Directory *service() const; //!< also of a connection that is still being opened
    void takeBackEarly(); //!< what was asked before the connection turned out not to do
    QList<Condition> askedConditions() const; //!< of the service
    void applyConditions();
    void addCondition();
    void takeUp(); //!< the list as it was left
    void findRow(); //!< the one the list was left on, once it is loaded
    void leaveSoon();
    void leave();
    void copyAs();
    void exportView();
    void tell(bool isGood, const QString &headline, const QString &text);

    Context &m_context;
    RecordTableModel *m_model;
    RecordTableView *m_table;
    RecordPreview *m_preview;
    QComboBox *m_scope;
    QLineEdit *m_search;
    QPushButton *m_go;
    QLineEdit *m_filter;
    QToolButton *m_addCondition;
    QToolButton *m_columns;
    ConditionBar *m_conditions;
    SavedViews *m_views;
    QStackedLayout *m_body;
    QWidget *m_emptyPane;
    PlainLabel *m_emptyText;
    QPushButton *m_emptyAct;
    AdaptiveRow *m_barRow;
    Banner *m_banner;
    QPushButton *m_retry = nullptr;
    PlainLabel *m_count;
    PlainLabel *m_selected;
    PlainLabel *m_why;
    QPushButton *m_cancel;
    QAction *m_open;
    QAction *m_merge;
    QAction *m_copy;
    QAction *m_copyAs;
    QAction *m_export;
    QAction *m_condition;
    QAction *m_saveView;
    enum class EmptyAct { None, AddConnection, ShowConnection, Search, ClearFilter };
    EmptyAct m_act = EmptyAct::None;
    QString m_connection;
    QString m_kind;
    QStringList m_lastTime; //!< connection and kind the console was left on, until they are there
    bool m_isEarly = false; //!< asked while the connection was being opened
    bool m_isKept = false; //!< what is listed was read earlier: the service did not answer
    QString m_asked; //!< what the service was asked for; null: nothing yet
    QString m_toAsk; //!< the search that was left, once the service is there
    RecordId m_rowToFind;
    Query m_query; //!< as it was asked
    bool m_knowsMembers = false; //!< the service was asked which there are beside the schema
    QTimer m_leaving;
    QTimer m_slow; //!< filtering takes longer than a blink
    std::optional<QString> m_note; //!< said in the footer until the next change
};

} // namespace rollcall
