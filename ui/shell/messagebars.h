#pragma once

#include "ui/common/banner.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rollcall {

//! The bars under the toolbar, at most one per key.
class MessageBars : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBars(QWidget *parent);

    //! Replaces the bar of the same \p key; stays until closed or removed.
    Banner *show(const QString &key, BannerKind kind, const QString &headline, const QString &text);
    void remove(const QString &key);

private:
    QVBoxLayout *m_column;
    QHash<QString, QPointer<Banner>> m_bars;
};

} // namespace rollcall
