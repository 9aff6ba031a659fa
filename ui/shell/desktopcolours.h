#pragma once

#include "ui/shell/theme.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>

class OrgFreedesktopPortalSettingsInterface;
class QDBusVariant;

namespace rollcall {

//! The colours that the desktop asks its programs for, and when it asks for others. From the settings portal
//! of XDG desktops; on a desktop without one they stay as they were.
class DesktopColours : public QObject
{
    Q_OBJECT
public:
    //! \p scheme: until the desktop has answered.
    DesktopColours(Scheme scheme, const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopColours() override;

    Scheme scheme() const;

signals:
    void changed();

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QDBusVariant &value);

    std::unique_ptr<OrgFreedesktopPortalSettingsInterface> m_portal;
    bool m_isDark;
    bool m_isHighContrast;
};

} // namespace rollcall
