#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <optional>

class QAction;
class QSettings;
class QWidget;

namespace rollcall {

//! The keys that a person gave to commands in place of the usual ones; kept with the layout.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    //! \p window: whose actions it is about.
    KeyMap(QSettings &layout, QWidget &window);

    //! Gives \p actions the keys that were chosen for their commands. For those that are made later, too.
    void dress(const QList<QAction *> &actions) const;
    bool isEmpty() const { return m_chosen.isEmpty(); }
    bool isChosen(const QString &command) const { return m_chosen.contains(command); }

    //! Why \p key cannot be the one of \p command, as a sentence; empty: it can.
    QString objection(const QString &command, const QKeySequence &key) const;
    void choose(const QString &command, const QKeySequence &key); //!< one that has no objection
    void restore(const QString &command); //!< the usual key again
    void restoreAll();

signals:
    void changed();

private:
    //! What else has \p key, as a person knows it; "" when it is on a page that is not open.
    std::optional<QString> ownerOf(const QString &command, const QKeySequence &key) const;
    void apply();

    QSettings &m_layout;
    QWidget &m_window;
    QHash<QString, QKeySequence> m_chosen;
};

} // namespace rollcall
