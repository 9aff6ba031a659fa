#pragma once

#include "ui/shell/theme.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace rollcall {

class DesktopColours;

//! Scheme and size of text, as chosen in the View menu; kept with the layout.
class Appearance : public QObject
{
    Q_OBJECT
public:
    //! Applies what \p layout holds; at first the scheme that the desktop asks for, and 100 %.
    explicit Appearance(QSettings &layout, QObject *parent = nullptr);
    ~Appearance() override;

    Scheme scheme() const { return m_scheme; } //!< as it is shown
    bool followsDesktop() const { return bool(m_desktop); }
    void followDesktop();
    int textSize() const { return m_textSize; } //!< per cent of the desktop's font
    void setScheme(Scheme scheme); //!< whatever the desktop asks for
    void setTextSize(int percent); //!< 80 to 200

    static constexpr int smallest = 80;
    static constexpr int largest = 200;
    static const QList<int> &steps();

signals:
    void changed();

private:
    void apply();
    void show(Scheme scheme);
    QSettings &m_layout;
    QFont m_desktopFont;
    std::unique_ptr<DesktopColours> m_desktop; // while it is followed
    Scheme m_scheme = Scheme::Light;
    int m_textSize = 100;
};

} // namespace rollcall
