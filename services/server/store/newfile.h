#pragma once

#include <QFile>
#include <QString>

namespace rollcall {

//! A new file with mode 0600 that has its name only once it is whole and on the disk: until keep() it stands
//! beside it under another name, and it is gone when this object is. A file or link that has the name already
//! is never written over. Failures throw StoreError.
class NewFile
{
public:
    explicit NewFile(const QString &name);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    //! Where it stands meanwhile, empty at first, for those who write it by its name.
    QString temporaryName() const { return m_temporary; }
    void write(const QByteArray &bytes);
    void keep();

private:
    QString m_name, m_temporary;
    QFile m_file;
};

} // namespace rollcall
