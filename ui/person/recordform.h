#pragma once

#include "services/domain/schema.h"

#include <QHash>
#include <QWidget>

class QFrame;
class QScrollArea;
class QVBoxLayout;

namespace rollcall {

class ContentsList;
class FieldRow;
class PicturePanel;
class PlainLabel;
class RawView;
class StagedRecord;

//! The sections of a record from its schema, one under the other, with the contents list at the start edge
//! and, at the end, everything the schema does not know.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    //! Of a person one expects a picture and a phone number, so it is said when the service has none.
    enum class Of { Person, Thing };

    //! \p record outlives the form. Rows show \p serviceName where the service offers no such thing.
    RecordForm(
        StagedRecord &record, const QString &serviceName, Of of = Of::Person, QWidget *parent = nullptr);

    void setLocked(const QString &reason);
    void updateAll();
    void dropTextProblems(); //!< and the text that has them
    bool hasTextProblems() const; //!< the record's text was edited and cannot be taken as it is
    bool showSection(int index); //!< scrolls to it and puts the focus into it; false: there is none
    void focusField(const QString &pointer);
    FieldRow *row(const QString &pointer) const { return m_rows.value(pointer); }
    QString currentField() const { return m_currentField; } //!< pointer; empty when none had the focus yet
    //! A section of its own after all others.
    void addSection(const QString &name, const QString &label, QWidget *content);
    //! The picture's panel: beside the sections when \p beside, else in the picture's section.
    void placePicture(PicturePanel *panel, bool beside);

signals:
    void problemsChanged(); //!< of the text
    void undoRequested(const QString &pointer);
    void redoRequested(const QString &pointer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Section
    {
        QString label;
        QWidget *widget = nullptr;
        QWidget *first = nullptr; // takes the focus
    };
    QWidget *makeSection(const QString &name, const QString &label);
    void addField(QVBoxLayout *layout, const FieldSpec &field, QWidget *section);
    void addEverythingElse();
    void updateEverythingElse();
    void updateContents();
    void followScrolling();
    int pictureIndex() const;

    StagedRecord &m_record;
    QString m_serviceName;
    Of m_of;
    ContentsList *m_contents;
    QFrame *m_line; // beside it
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QWidget *m_rail;
    QList<Section> m_sections;
    QWidget *m_pictureSection = nullptr;
    bool m_pictureHasFields = false; // the section stays when the panel stands beside
    QHash<QString, FieldRow *> m_rows;
    QWidget *m_otherMembers = nullptr;
    PlainLabel *m_noOthers = nullptr;
    RawView *m_raw = nullptr;
    QString m_currentField;
    bool m_jumping = false;
};

} // namespace rollcall
