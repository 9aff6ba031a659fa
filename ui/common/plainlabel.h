#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

#include <optional>

namespace rollcall {

//! Colours that text may have.
enum class Tone { Text, Muted, Faint, Accent, Bad, Warn, Ok, Inherited };

//! The console's label: always plain text, never more than 512 characters, invisible characters made visible.
//! Follows the font and the scheme while the application runs. The only label class; QLabel is not used
//! directly.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextRole role, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setText(const QString &text); //!< from a service or a person: made visible and cut
    QString fullText() const { return m_text; } //!< as shown, before it was shortened to fit
    void setRole(TextRole role);
    void setTone(Tone tone);
    //! On a ground of its own (a band).
    void setColor(const QColor &color);
    //! Shortens to the width with "…" and gives the whole in the tool tip.
    void setElided(bool elided);
    void setSelectable(bool selectable); //!< by mouse and keyboard
    void setStruckOut(bool struckOut);
    void setWeight(QFont::Weight weight);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleSide();
    void dress();
    void updateToolTip();
    QString m_text;
    TextRole m_role = TextRole::Body;
    Tone m_tone = Tone::Text;
    std::optional<QFont::Weight> m_weight;
    QColor m_color;
    bool m_elided = false;
    bool m_struckOut = false;
    bool m_dressing = false;
};

QColor toneColor(Tone tone, const QPalette &palette);

} // namespace rollcall
