#pragma once

class QString;
class QWidget;

namespace rollcall {

//! Tells ears what happened somewhere else than where the keyboard is: an answer, an outcome, what is about
//! to be sent. Said once; what is announced close together is said in one go. Nothing without assistive
//! technology.
void announce(QWidget *place, const QString &text);

//! Once at the start: what announce() needs, and the name of a page said before the first thing on it that gets the
//! keyboard.
void installAccessibility();

} // namespace rollcall
