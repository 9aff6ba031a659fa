#pragma once

#include "services/domain/schema.h"

#include <QString>

//! What must not be seen while somebody shares the screen. There is one screen, so there is one switch. What
//! is personal is learned from the records that are shown, and is then found wherever it stands: in a
//! sentence, a title, a button. GUI thread.
namespace rollcall::masking {

bool isOn();
void setOn(bool on); //!< ui/common/mask tells the widgets

QString dots(); //!< in place of a text; as many for every text, so that they tell nothing

//! Every text and long number of \p document, but not what stands for a state or a time, and its name;
//! without a schema all of it.
void learn(const Schema &schema, const JsonValue &document, const QString &key);
void learn(const JsonValue &value);
void learn(const QString &text); //!< what somebody typed to find a person; not less than three characters

//! While it is on: \p text with dots in place of what was learned.
QString shown(const QString &text);
//! While it is on: dots for whatever text there is.
QString covered(const QString &text);
//! Whether what the field holds tells who somebody is, or how to reach them; nothing is known of \p field
//! null.
bool isPersonal(const FieldSpec *field);

} // namespace rollcall::masking
