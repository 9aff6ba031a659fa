#pragma once

#include "ui/shell/theme.h"

#include <QObject>
#include <QSettings>

namespace rollcall {

//! Scheme and size of text, as chosen in the View menu; kept with the layout.
class Appearance : public QObject
{
    Q_OBJECT
public:
    //! Applies what \p layout holds, the light scheme and 100 % at first.
    explicit Appearance(QSettings &layout, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    int textSize() const { return m_textSize; } //!< per cent of the desktop's font
    void setScheme(Scheme scheme);
    void setTextSize(int percent); //!< 80 to 200

    static constexpr int smallest = 80;
    static constexpr int largest = 200;
    static const QList<int> &steps();

signals:
    void changed();

private:
    void apply();
    QSettings &m_layout;
    QFont m_desktopFont;
    Scheme m_scheme = Scheme::Light;
    int m_textSize = 100;
};

} // namespace rollcall
