#pragma once

#include <QObject>

class QWidget;

namespace rollcall {

//! The switch for a shared screen: while it is on, dots stand in place of what models/table/masking knows to
//! be personal, in every text of every widget, for eyes and for ears, also where it is set later. What is
//! typed shows as dots; pictures are blank. Nothing is changed but what is shown.
class Mask : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Mask() override;

    bool isOn() const;
    void setOn(bool on);

signals:
    void changed(bool on); //!< for what no widget holds as a text

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace rollcall
