#pragma once

#include "services/domain/record.h"
#include "services/domain/schema.h"
#include "ui/shell/context.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace rollcall {

class Avatar;
class EnvironmentTag;
class PlainLabel;
struct Connection;

//! The current row beside the table: read-only, in the same sections as the record's page. Asks the service
//! for nothing but the picture.
class RecordPreview : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPreview(Context &context, QWidget *parent = nullptr);

    void show(const Record &record, const Schema &schema, const Connection &connection, bool canMerge);
    void clear();

signals:
    void openRequested();
    void mergeRequested();
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSections(const Record &record, const Schema &schema, const Connection &connection);
    void fetchPicture(const Record &record, const Schema &schema);

    Context &m_context;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_full;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_identifier;
    EnvironmentTag *m_tag;
    QPushButton *m_open;
    QPushButton *m_merge;
    QScrollArea *m_scroll;
    PlainLabel *m_read;
    Record m_shown;
    QString m_service; // as it was called then
    QString m_pictureAddress;
};

} // namespace rollcall
