#include "ui/person/draftkeeper.h"

#include "models/editing/stagedrecord.h"
#include "services/json/withoutsecrets.h"

namespace rollcall {

DraftKeeper::DraftKeeper(Drafts &drafts, StagedRecord &record, About about, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_record(record)
    , m_about(std::move(about))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&m_record, &StagedRecord::changed, this, &DraftKeeper::follow);
    connect(&m_drafts, &Drafts::changed, this, [this] {
        const Draft now = m_about();
        const auto stored = m_begun ? m_drafts.draft(now.id, now.isNew) : std::nullopt;
        if (stored && (!m_kept || m_kept->staged != stored->staged))
            emit found();
    });
}

std::optional<Draft> DraftKeeper::begin()
{
    const QList<Difference> typed = m_record.differences();
    if (!std::exchange(m_begun, false))
        m_untouched = typed;
    const Draft about = m_about();
    std::optional<Draft> draft = m_drafts.draft(about.id, about.isNew);
    if (draft) {
        const JsonValue fresh = m_record.base();
        m_record.reset(draft->seen);
        for (const Difference &difference : std::as_const(draft->staged))
            m_record.stage(difference.pointer, difference.after);
        m_record.rebase(fresh);
        // What was typed on this page before the draft was there is newer.
        for (const Difference &difference : typed)
            m_record.stage(difference.pointer, difference.after);
    }
    m_begun = true;
    m_kept = draft;
    follow();
    return m_kept ? draft : std::nullopt;
}

bool DraftKeeper::isUntouched() const
{
    return m_record.differences() == m_untouched;
}

void DraftKeeper::follow()
{
    if (!m_begun)
        return;
    if (isUntouched())
        drop();
    else if (!m_soon.isActive())
        m_soon.start(); // not begun anew by each letter: what was typed is kept after that time at the latest
}

void DraftKeeper::keepNow()
{
    m_soon.stop();
    if (!m_begun || isUntouched())
        return;
    const Schema &schema = m_record.schema();
    Draft draft = m_about();
    draft.seen = json::withoutSecrets(schema, m_record.base());
    draft.staged = m_record.differences();
    draft.staged.removeIf([&schema](const Difference &difference) {
        const FieldSpec *field = schema.fieldOver(difference.pointer);
        return field && field->secret;
    });
    if (draft.staged.isEmpty())
        return;
    m_kept = draft;
    if (const auto kept = m_drafts.keep(std::move(draft)); !kept)
        emit notKept(kept.error());
}

void DraftKeeper::drop()
{
    m_soon.stop();
    if (const auto kept = std::exchange(m_kept, std::nullopt))
        m_drafts.drop(kept->id, kept->isNew);
}

void DraftKeeper::dropAndBegin()
{
    drop();
    m_untouched = m_record.differences();
    m_begun = true;
}

} // namespace rollcall
