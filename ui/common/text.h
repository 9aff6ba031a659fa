#pragma once

#include <QString>

namespace rollcall {

//! \p text in a direction of its own (FSI ... PDI), for names and other foreign text inside a sentence.
QString isolate(const QString &text);
//! The same, left to right whatever it contains (LRI ... PDI): identifiers, addresses, shortcuts.
QString isolateLtr(const QString &text);

//! What may be shown of a text from outside: controls, invisible and direction characters become "⟨U+202E⟩",
//! line breaks become blanks (unless \p lines), runs of more than eight combining marks are cut, and so is
//! everything after \p limit characters ("…"). The joiners that scripts need (ZWJ, ZWNJ between letters)
//! stay.
QString visibleText(const QString &text, int limit = 512, bool lines = false);

//! The same for a sentence that this program composed: isolates that stand round whole words, as isolate()
//! puts them, stay what they are. Foreign parts must have gone through visibleText() before.
QString visibleSentence(const QString &text, int limit = 512, bool lines = false);

//! The text of an action or a button without the mark of its access key: "&Find && go" is "Find & go",
//! "ファイル(&F)" is "ファイル".
QString withoutMnemonic(QString text);
QString menuPath(const QString &menus, const QString &name); //!< "View › Text size"

//! \p text for a tool tip: made visible, and never taken for rich text whatever it contains.
QString plainToolTip(const QString &text);

} // namespace rollcall
