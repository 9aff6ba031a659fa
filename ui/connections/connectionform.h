#pragma once

#include "services/directories/connections.h"
#include "ui/shell/context.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace rollcall {

class PlainLabel;

//! The settings of one connection. What signing in needs comes from Connections::needsOf; secrets go in,
//! never out.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(Context &context, QWidget *parent = nullptr);

    //! Shows \p connection; an empty id is a new one.
    void load(const Connection &connection);
    Connection connection() const; //!< as it stands in the form
    QMap<QString, Secret> secrets() const; //!< typed ones only
    bool isChanged() const;
    void forgetSecrets(); //!< after saving: clears what was typed and looks again what the keychain has

    //! Marks what is missing or wrong; true when there is nothing.
    bool validate();

signals:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QWidget *editor = nullptr;
        PlainLabel *label = nullptr;
        PlainLabel *note = nullptr;
        QList<QWidget *> all; //!< everything of the row, to show, hide or delete
    };
    Row addRow(const QString &name, const QString &label, QWidget *editor, QWidget *beside = nullptr);
    void measure();
    void removeNeeds();
    void addNeeds();
    void kindChosen();
    void complain(const Row &row, const QString &sentence);
    void readSecretState(const QString &need);
    void chooseAuthorityFile();
    void setEnvironment(Environment environment);
    Environment environment() const;

    Context &m_context;
    Connection m_loaded;
    QGridLayout *m_grid;
    void offerKept();

    Row m_name, m_kind, m_url, m_environment, m_start, m_proxy, m_authority, m_kept;
    QLineEdit *m_nameEdit;
    QComboBox *m_kindBox;
    QLineEdit *m_urlEdit;
    QButtonGroup *m_environments;
    QCheckBox *m_startLocked;
    QLineEdit *m_proxyEdit;
    QLineEdit *m_authorityEdit;
    QComboBox *m_keptBox;
    QPushButton *m_forget;
    QMap<QString, Row> m_needRows;
    QMap<QString, QLineEdit *> m_needEdits;
    int m_needsAt = 0; //!< first grid row of the needs
    bool m_loading = false;
};

} // namespace rollcall
