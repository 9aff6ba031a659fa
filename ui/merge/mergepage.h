#pragma once

#include "models/merge/mergetablemodel.h"
#include "ui/merge/mergerun.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace rollcall {

class MergeCard;
class MergePicker;
class MergePlan;
class MergeSide;
class MergeTable;
class MergeTrail;
class PlainLabel;
class SignLabel;
struct Connection;
struct KindSpec;

//! The merge desk: direction in one sentence, both accounts side by side, what will be lost, the plan, the
//! typed permission, and what became of it. Both accounts are read when the page opens and again right before
//! anything is sent.
class MergePage : public TabPage
{
    Q_OBJECT
public:
    //! \p survivor may be empty: the page then asks for it.
    MergePage(
        Context &context, const RecordId &absorbed, const RecordId &survivor, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("Merge two accounts"); }
    State state() const override;
    QString connectionId() const override { return m_absorbedId.connection; }
    bool hasUnsavedWork() const override;
    QString unsavedSummary() const override;
    void refresh() override; //!< reads both again; not while it runs
    QList<QAction *> personActions() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Stage { Choosing, Reading, Comparing, Running, Ended };

    const Connection *connection() const;
    const KindSpec *kind() const;
    QString serviceName() const;
    QString absorbedWord() const; //!< the key, as it may stand in a sentence
    QString survivorWord() const;
    bool isLocked() const;
    void build();
    QWidget *buildTop();
    QWidget *buildComparison();
    QWidget *buildFoot();
    void setStage(Stage stage);
    void read();
    void bothRead();
    void compare();
    void swap();
    void picked(const RecordId &id);
    QList<MergeObstacle> obstacles() const;
    QString whyNot() const; //!< why the merge cannot be sent now; empty: it can
    void showSentence();
    void showCards();
    void showComparison();
    void showFoot();
    void layFoot();
    void showTrail();
    void start();
    void ended(const MergeRun::End &end);
    void showEnd();
    void showMerged(const MergeRun::End &end);
    void showUnknown(const MergeRun::End &end);
    void settled(const RecordId &target, const Receipt &receipt);
    void checkNow();
    void connectionChanged();
    void say(BannerKind kind, const QString &headline, const QString &text);
    void addAct(const QString &name, const QString &text, void (MergePage::*act)());
    void chooseAgain();
    void openSurvivor();

    Context &m_context;
    RecordId m_absorbedId;
    RecordId m_survivorId;
    Stage m_stage = Stage::Choosing;
    quint64 m_reading = 0;
    std::optional<Result<Found>> m_absorbedFound;
    std::optional<Result<Found>> m_survivorFound;
    MergeTableModel *m_model;
    MergeComparison m_before; //!< what was chosen before a reread
    MergeRun *m_run = nullptr;
    std::optional<MergeRun::End> m_end;
    bool m_checking = false;
    QTimer m_ages;

    MergeTrail *m_trail;
    PlainLabel *m_sent;
    PlainLabel *m_goes;
    PlainLabel *m_stays;
    PlainLabel *m_undo;
    MergeCard *m_absorbedCard;
    MergeCard *m_survivorCard;
    QPushButton *m_swap;
    QAction *m_swapAct;
    QWidget *m_bannerBox;
    Banner *m_banner;
    QStackedWidget *m_body;
    QWidget *m_waiting;
    PlainLabel *m_waitingText;
    MergePicker *m_picker;
    QWidget *m_comparison;
    MergeTable *m_table;
    PlainLabel *m_hint;
    MergePlan *m_plan;
    MergeSide *m_side;
    QWidget *m_foot;
    QBoxLayout *m_askRow; // reason, and the name to type
    QBoxLayout *m_footRow;
    PlainLabel *m_typeLabel;
    QLineEdit *m_reason;
    QLineEdit *m_typed;
    SignLabel *m_tick;
    PlainLabel *m_whyNot;
    QPushButton *m_cancel;
    QPushButton *m_delete;
    QWidget *m_askBox; //!< reason and typed name: gone when it has run
};

} // namespace rollcall
