#pragma once

#include <QStringList>

class QWidget;

namespace rollcall::test {

//! What a person would find fault with in what can be seen of \p window: texts that are cut without saying
//! so, parts outside of what holds them or over one another, controls without a name for ears, and such as
//! are mirrored when the language is not. One line each.
QStringList faultsOf(QWidget *window);

//! Every text that can be seen or heard of \p window: as it is painted, in its title and tool tips, and as a
//! screen reader is told.
QStringList textsOf(QWidget *window);

//! Walks through \p window with Tab until it comes round. What could have the focus and never had it, and
//! what never let it go.
QStringList unreachedIn(QWidget *window);

} // namespace rollcall::test
