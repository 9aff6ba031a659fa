#pragma once

#include "services/changes/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollcall {

class StagedRecord;

//! Keeps what is staged on a page as a draft while it is typed, and takes it up again when the record is
//! opened the next time. What was sent or thrown away is no draft any more. Secrets are not kept, neither
//! typed nor read.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    //! What the draft is about: id, title and isNew are asked for each time.
    using About = std::function<Draft()>;

    //! From the first letter until it is on the disk.
    static constexpr std::chrono::milliseconds delay{400};

    //! Does nothing before begin().
    DraftKeeper(Drafts &drafts, StagedRecord &record, About about, QObject *parent);

    //! What the record holds the first time is where work on it begins. Stages what an earlier draft has,
    //! brought together with what the service has now; the draft, when there was one that still changes
    //! something.
    std::optional<Draft> begin();
    void keepNow();
    //! What was staged has been thrown away: no draft, and work begins anew from here.
    void dropAndBegin();

signals:
    //! There is a draft that begin() has not seen, because the keychain was slow. Begin once more.
    void found();
    void notKept(const rollcall::Error &why);

private:
    void follow();
    bool isUntouched() const;
    void drop();

    Drafts &m_drafts;
    StagedRecord &m_record;
    About m_about;
    QTimer m_soon;
    QList<Difference> m_untouched;
    std::optional<Draft> m_kept;
    bool m_begun = false;
};

} // namespace rollcall
