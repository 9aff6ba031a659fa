#pragma once

#include "models/editing/picturecheck.h"

#include <QObject>

#include <functional>

namespace rollcall {

//! A picture on its way from a file, a drop or the clipboard to an Attachment: checked, decoded, cropped,
//! written anew. Reading, decoding and writing run on worker threads; every call and signal is on the GUI
//! thread, and an answer of an older call never arrives after a newer call.
class PictureStage : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Refused };

    explicit PictureStage(const PictureLimits &limits = {}, QObject *parent = nullptr);

    void loadFile(const QString &path);
    void loadBytes(const QByteArray &bytes, const QString &fileName);
    void loadImage(const QImage &image); //!< from the clipboard; treated like a PNG
    void clear();

    State state() const { return m_state; }
    PictureProblem problem() const { return m_problem; }
    //! One sentence for people about problem(): what is wrong and what can be done. Empty when nothing is.
    QString problemText() const;
    const PictureFacts &facts() const { return m_facts; }
    QString fileName() const { return m_fileName; }
    const QImage &image() const { return m_image; } //!< upright; null unless Ready
    const PictureLimits &limits() const { return m_limits; }

    //! Writes the cut-out; encoded() follows, unless a later call overtakes it.
    void encode(const QRect &square, int quarterTurns);
    //! The last result, for the square and the turns of the last encode() call; empty while it is being
    //! written.
    const std::optional<picture::Encoded> &result() const { return m_result; }
    bool isEncoding() const { return m_encoding; }

signals:
    void stateChanged();
    void encoded();

private:
    struct Loaded
    {
        PictureCheck check;
        QImage image;
    };
    void startLoading(std::function<Loaded()> work, const QString &fileName);
    void accept(const Loaded &loaded);
    static Loaded decoded(const QByteArray &bytes, const PictureLimits &limits);

    PictureLimits m_limits;
    State m_state = State::Empty;
    PictureProblem m_problem = PictureProblem::None;
    PictureFacts m_facts;
    QString m_fileName;
    QImage m_image;
    std::optional<picture::Encoded> m_result;
    bool m_encoding = false;
    quint64 m_loading = 0; // number of the newest load; older answers are dropped
    quint64 m_writing = 0;
};

} // namespace rollcall
