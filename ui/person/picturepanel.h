#pragma once

#include "services/domain/change.h"
#include "services/domain/connection.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QMimeData;
class QPushButton;
class QToolButton;

namespace rollcall {

class Avatar;
class Connections;
class CropDialog;
class PictureLoader;
class PlainLabel;
class SignLabel;

//! The picture of a record: what the service has, what is staged in its place, and the ways to change it.
class PicturePanel : public QWidget
{
    Q_OBJECT

public:
    //! What the service can do with pictures.
    struct Abilities
    {
        bool offered = true; //!< the kind has pictures at all
        bool canChange = false;
        bool canRemove = false;
        qint64 limit = 0; //!< bytes of one upload; 0: 4 MiB
    };
    //! What is staged: a new picture, the removal, or nothing.
    struct Staged
    {
        std::optional<Attachment> picture;
        QImage preview;
        bool removal = false;
        bool isEmpty() const { return !picture && !removal; }
    };

    PicturePanel(Connections &connections, const Connection &connection, const Abilities &abilities,
        QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setBeside(bool beside); //!< beside the sections it has a title of its own
    void setLocked(const QString &reason);
    //! The picture the record points to; empty: none. \p isNew after an upload: what was sent is shown until
    //! it arrives.
    void setAddress(const QString &address, bool isNew);
    const Staged &staged() const { return m_staged; }
    void unstage();
    //! The staged picture has been sent: it is shown as on its way.
    void markSent();
    bool hasPicture() const;
    PictureLoader *loader() const { return m_loader; }
    CropDialog *openCropDialog(); //!< empty; the caller fills it

signals:
    void stagedChanged();
    void pictureChanged(const QPixmap &picture); //!< what stands there now, for the header; null: none

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeFrom(const QMimeData *source);
    void chooseFile();
    void showAll();
    void tell(const QString &facts, const QString &note, bool bad = false);

    Connection m_connection;
    Abilities m_abilities;
    QString m_personName;
    QString m_lockReason;
    Staged m_staged;
    QImage m_sent; // uploaded; shown until the service shows it
    QString m_trouble;
    int m_waiting = 0;
    PictureLoader *m_loader;
    PlainLabel *m_title;
    Avatar *m_picture;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_retry;
    QWidget *m_stagedLine;
    PlainLabel *m_stagedWords;
    QToolButton *m_undo;
    SignLabel *m_sign;
    PlainLabel *m_facts;
    PlainLabel *m_note;
};

} // namespace rollcall
