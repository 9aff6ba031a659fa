#pragma once

#include <QDialog>
#include <QList>
#include <QSaveFile>

#include <memory>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace rollcall {

class PlainLabel;
class RecordTableModel;

//! Writes the rows of a list to a file as they are shown: columns, order, filter and sort. What the service
//! has and the list has not loaded yet is loaded first. Other work goes on meanwhile, and it can be stopped;
//! a file is written whole or not at all.
class ViewExport : public QDialog
{
    Q_OBJECT
public:
    //! \p columns in their order; \p selected rows, none: only all can be exported.
    ViewExport(
        RecordTableModel &model, const QList<int> &columns, const QList<int> &selected, QWidget *parent);
    ~ViewExport() override;

    void writeTo(const QString &fileName); //!< as the file dialog does

signals:
    void told(bool isGood, const QString &headline, const QString &text); //!< how it ended, once

private:
    enum Format { Csv, JsonLines };

    void chooseFile();
    void showChoices();
    void loadRest();
    void writeSome();
    void end(bool isGood, const QString &headline, const QString &text);
    bool write(const QByteArray &bytes);

    RecordTableModel &m_model;
    const QList<int> m_columns;
    const QList<int> m_selected;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QCheckBox *m_mark;
    QComboBox *m_which;
    PlainLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_go;
    std::unique_ptr<QSaveFile> m_file;
    bool m_isLoading = false;
    int m_next = 0;
};

} // namespace rollcall
