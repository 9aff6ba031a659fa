#pragma once

#include "models/editing/conflictmodel.h"
#include "services/changes/drafts.h"
#include "services/domain/change.h"
#include "services/domain/connection.h"
#include "services/domain/directory.h"
#include "services/domain/pending.h"
#include "ui/common/signs.h"
#include "ui/person/recordform.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rollcall {

class Banner;
class ConflictView;
class CreateStep;
class DraftKeeper;
class LoadingView;
class NothingView;
class PersonHeader;
class PicturePanel;
class ReviewStrip;
class SendQueue;
class StagedRecord;
class Timeline;

//! One record of one service: read, edited, reviewed, sent, read back. Everything on it follows from the
//! schema and the dialect; it never asks which service it is.
class PersonPage : public TabPage
{
    Q_OBJECT

public:
    PersonPage(Context &context, const RecordId &id, QWidget *parent = nullptr);
    ~PersonPage() override;
    //! A page for a record that does not exist yet; it begins with the key.
    static PersonPage *forCreate(
        Context &context, const QString &connectionId, const QString &kind, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("Correct a profile"); }
    State state() const override;
    QString connectionId() const override { return m_id.connection; }
    RecordId record() const override { return m_id; }
    bool hasUnsavedWork() const override;
    QString unsavedSummary() const override;
    void discardWork() override;
    Keeping keeping() const override;
    void keepWork() override;
    void reviewWork() override;
    void refresh() override;
    bool showSection(int number) override; //!< 1 for the first
    bool undo() override;
    bool redo() override;
    QList<QAction *> personActions() const override { return m_actions; }
    QList<QuickAct> quickActs() override;
    QList<Question> questions() const override;
    void setReason(const QString &reason) override;

    //! Fills a picture in, as choosing the file by hand would.
    PicturePanel *picturePanel() const { return m_picture; }

private:
    struct NewRecord
    { };
    PersonPage(
        Context &context, const QString &connectionId, const QString &kind, NewRecord, QWidget *parent);

    // personpage.cpp: what is shown
    void build();
    void ensureForm();
    void load();
    void loaded(const Result<Found> &answer);
    void showRecord(const Record &record);
    void showNothing(Sign sign, const QString &headline, const QString &text, const QString &act,
        const QString &details = {});
    void showFailure(const Error &error);
    void updateWords();
    void updateStaged();
    void updateTimeline();
    void updateLock();
    QString whyLocked() const; //!< empty when the connection is not locked
    bool isStoppedByLock(); //!< and says so
    void placePicture();
    void setReadState(const QString &words, Sign sign = Sign::None);
    void tellAge(const QDateTime &readAt);
    void beginCreating(const QString &key);
    QString personName() const;
    QString identifier() const;
    QString summaryOfWork() const;
    int changeCount() const;
    bool isDeciding() const; // between one's own changes and somebody else's
    bool hasChanges() const { return changeCount() > 0; }
    void copyJson();
    void copyValue();
    void copyIdentifier();
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    // personacts.cpp: what can be done with the record beside editing it
    void buildActs();
    void addKindActs();
    void askToAct(const QString &name);
    Pending<QList<Consequence>> consequencesOf(const Change &change);
    void confirmAct(const ActionSpec &action, const JsonValue &answers, const QStringList &consequences);
    void askToDelete();
    void confirmDeletion(const QStringList &consequences);

    // personsending.cpp: what is sent, and what became of it
    void send();
    void startSending(const Found &found);
    void showProgress();
    void handle(const Receipt &receipt);
    void handleDone(const Receipt &receipt);
    void tellNotAsIntended(const Receipt &receipt);
    void tellNotDone(const Receipt &receipt);
    void tellUnknown(const Receipt &receipt);
    void takeUpDraft();
    void tellDraft(const Draft &draft);
    void tellConflicts();
    void settleConflicts(const QList<ConflictModel::Decision> &decisions);
    void tellOpenChanges();
    void sendingEnded();
    void checkNow();
    void acceptWhatItHas();
    void askToDiscard();
    void showRevealed(const QString &actionName, const QString &secret);
    QString whatWasNotSent() const;
    Banner *showBanner(BannerKind kind, const QString &headline, const QString &text);
    void dropBanner();

    Context &m_context;
    RecordId m_id;
    Connection m_connection;
    std::optional<KindSpec> m_kind;
    RecordForm::Of m_of = RecordForm::Of::Person;
    std::unique_ptr<StagedRecord> m_record;
    DraftKeeper *m_keeper = nullptr;
    SendQueue *m_queue;
    std::optional<Pending<Found>> m_reading;
    quint64 m_round = 0;
    bool m_creating = false;
    bool m_gone = false;
    bool m_readsConsequences = false; // of a deletion that was asked for
    bool m_failed = false; // the last change was not as intended, not done, or is unknown
    QString m_givenReason; //!< by setReason()
    bool m_isKept = false; //!< what is shown was read earlier: the service does not answer
    bool m_reviewed = false; // Ctrl+S has shown the review since the last edit
    bool m_hasRecord = false;
    QString m_unknownEntry; // journal entry of a change whose outcome is not known
    Change m_unknownChange;
    QString m_lastEntry;
    Receipt m_receipt;

    PersonHeader *m_header = nullptr;
    QVBoxLayout *m_bannerPlace = nullptr;
    QPointer<Banner> m_banner;
    Banner *m_lockBanner = nullptr;
    QStackedWidget *m_stack = nullptr;
    LoadingView *m_loadingView = nullptr;
    NothingView *m_nothing = nullptr;
    CreateStep *m_createStep = nullptr;
    RecordForm *m_form = nullptr;
    ConflictView *m_conflicts = nullptr;
    PicturePanel *m_picture = nullptr;
    QPointer<Timeline> m_timeline; // goes with the form
    ReviewStrip *m_strip = nullptr;
    QList<QAction *> m_actions;
    QAction *m_delete = nullptr;
    QPushButton *m_kindActs = nullptr;
};

} // namespace rollcall
