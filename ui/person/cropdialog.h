#pragma once

#include "models/editing/picturestage.h"
#include "services/domain/connection.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QMimeData;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace rollcall {

class Avatar;
class CropView;
class PlainLabel;

//! Choosing the square of a picture that will be staged. Sends nothing. open() it; picked() comes before it
//! closes.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    //! \p limits of the service; \p serviceName stands in the sentences.
    CropDialog(const Connection &connection, const QString &personName, const PictureLimits &limits,
        QWidget *parent);

    //! Asks for a file; \p take gets its name.
    static void chooseFile(
        const QString &personName, QWidget *parent, const std::function<void(const QString &)> &take);

    void loadFile(const QString &path);
    void loadImage(const QImage &image);
    void loadBytes(const QByteArray &bytes, const QString &fileName);
    CropView *view() const { return m_view; }
    const PictureStage &stage() const { return m_stage; }

signals:
    void picked(const rollcall::Attachment &attachment, const QImage &preview);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeFoot();
    void paste();
    void showStage();
    void cropChanged();
    void showPreviews();
    void showFacts();
    void accept() override;

    Connection m_connection;
    QString m_personName;
    PictureStage m_stage;
    QTimer m_writeSoon;
    bool m_acceptWhenWritten = false;
    CropView *m_view = nullptr;
    QSlider *m_slider = nullptr;
    QWidget *m_tools = nullptr;
    Avatar *m_pagePreview = nullptr;
    Avatar *m_headerPreview = nullptr;
    Avatar *m_listPreview = nullptr;
    PlainLabel *m_chosen = nullptr;
    PlainLabel *m_sentAs = nullptr;
    QVBoxLayout *m_notices = nullptr;
    QWidget *m_noticeBox = nullptr;
    QPushButton *m_stageButton = nullptr;
};

//! Picture data in a drop or on the clipboard: a file of this machine, or an image.
bool hasPicture(const QMimeData *source);

} // namespace rollcall
