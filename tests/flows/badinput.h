#pragma once

#include "services/directories/connections.h"
#include "ui/common/errortext.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTextDocument>

#include <algorithm>

namespace rollcall::test {

using namespace Qt::StringLiterals;

//! What is wrong with \p text as words for a person, in which \p word has to occur; empty when nothing is.
inline QString flawIn(const QString &text, const QString &word)
{
    const auto flaw = [&](const QString &what) { return u"%1: \"%2\""_s.arg(what, text); };
    if (text.trimmed().isEmpty())
        return flaw(u"nothing is said"_s);
    if (!text.endsWith(u'.'))
        return flaw(u"no full stop at the end"_s);
    if (Qt::mightBeRichText(text) || text.contains(u'<'))
        return flaw(u"not plain text"_s);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return flaw(u"control characters"_s);
    if (word.isEmpty() || !text.contains(word))
        return flaw(u"\"%1\" is missing"_s.arg(word));
    return {};
}

//! The same for what a screen says of \p error: one sentence of what happened, one of what can be done.
inline QString flawIn(const Error &error, const QString &happened, const QString &toDo)
{
    const ErrorText text = describe(error, u"Here"_s);
    for (const auto &[sentence, word] :
        {std::pair(text.whatHappened, happened), std::pair(text.whatToDo, toDo)}) {
        if (const QString flaw = flawIn(sentence, word); !flaw.isEmpty())
            return flaw;
        if (sentence.chopped(1).contains(u'.'))
            return u"more than one sentence: "_s + sentence;
    }
    return {};
}

inline const TestStep *failedStep(const QList<TestStep> &steps)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
        [](const TestStep &step) { return step.state == TestStep::State::Failed; });
    return found == steps.end() ? nullptr : &*found;
}

//! A picture of noise, which no format makes smaller.
inline QByteArray noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(20261122);
    for (int y = 0; y < side; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), side);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline QString kindOf(const QString &system)
{
    return system == u"xras" ? u"person"_s : u"account"_s;
}

//! A person who is new to XRAS, whatever the username.
inline JsonValue oddPerson()
{
    return JsonValue::Object{{u"firstName"_s, u"Odd"_s}, {u"lastName"_s, u"Name"_s},
        {u"email"_s, u"odd@example.org"_s}, {u"isReconciled"_s, true}};
}

inline bool written(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

} // namespace rollcall::test
