<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionFiles</name>
    <message numerus="yes">
        <source>%n connection(s) added</source>
        <translation>
            <numerusform>%n connection added</numerusform>
            <numerusform>%n connections added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation>
            <numerusform>At most %n character; this has %1.</numerusform>
            <numerusform>At most %n characters; this has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation>
            <numerusform>%n value kept from %1</numerusform>
            <numerusform>%n values kept from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>all %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation>
            <numerusform>%n field is equal: %1</numerusform>
            <numerusform>%n fields are equal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values typed here</source>
        <translation>
            <numerusform>%n value typed here</numerusform>
            <numerusform>%n values typed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation>
            <numerusform>This is production: ready in %n second.</numerusform>
            <numerusform>This is production: ready in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictView</name>
    <message numerus="yes">
        <source>%n choice(s) still to be made</source>
        <translation>
            <numerusform>%n choice still to be made</numerusform>
            <numerusform>%n choices still to be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message numerus="yes">
        <source>For %n day(s), encrypted on this computer</source>
        <translation>
            <numerusform>For %n day, encrypted on this computer</numerusform>
            <numerusform>For %n days, encrypted on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n of them</source>
        <translation>
            <numerusform>Forget %n of them</numerusform>
            <numerusform>Forget %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>It asks to wait %n second before the next try.</numerusform>
            <numerusform>It asks to wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>It asks to wait %n minute before the next try.</numerusform>
            <numerusform>It asks to wait %n minutes before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation>
            <numerusform>%n person found.</numerusform>
            <numerusform>%n people found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation>
            <numerusform>%n person, there may be more</numerusform>
            <numerusform>%n people, there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MergePlan</name>
    <message numerus="yes">
        <source>%n steps, one after another; stops at the first surprise</source>
        <translation>
            <numerusform>%n step; stops at the first surprise</numerusform>
            <numerusform>%n steps, one after another; stops at the first surprise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MergeSide</name>
    <message numerus="yes">
        <source>%n values were lost</source>
        <translation>
            <numerusform>%n value was lost</numerusform>
            <numerusform>%n values were lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation>
            <numerusform>%n value will be lost</numerusform>
            <numerusform>%n values will be lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation>
            <numerusform>Unknown whether %n change took effect.</numerusform>
            <numerusform>Unknown whether %n changes took effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not sent.</source>
        <translation>
            <numerusform>%n draft not sent.</numerusform>
            <numerusform>%n drafts not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation>
            <numerusform>%n field cannot be sent as it is.</numerusform>
            <numerusform>%n fields cannot be sent as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation>
            <numerusform>%n change to %1 (%2, %3)</numerusform>
            <numerusform>%n changes to %1 (%2, %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation>
            <numerusform>%n staged change that was not sent is dropped.</numerusform>
            <numerusform>%n staged changes that were not sent are dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::PhoneDesk</name>
    <message numerus="yes">
        <source>%n of %1 question(s) answered right</source>
        <translation>
            <numerusform>%n of %1 question answered right</numerusform>
            <numerusform>%n of %1 questions answered right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation>
            <numerusform>%n of %1 values differs.</numerusform>
            <numerusform>%n of %1 values differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation>
            <numerusform>%n value that you did not touch changed as well.</numerusform>
            <numerusform>%n values that you did not touch changed as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation>
            <numerusform>The %n loaded row does not contain “%1”.</numerusform>
            <numerusform>None of the %n loaded rows contains “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows fits the conditions.</source>
        <translation>
            <numerusform>The %n loaded row does not fit the conditions.</numerusform>
            <numerusform>None of the %n loaded rows fits the conditions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RequestStrip</name>
    <message numerus="yes">
        <source>The last %n request(s): %1 on the way, %2 at the services, %3 here.</source>
        <comment>durations</comment>
        <translation>
            <numerusform>The last %n request: %1 on the way, %2 at the services, %3 here.</numerusform>
            <numerusform>The last %n requests: %1 on the way, %2 at the services, %3 here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation>
            <numerusform>Review %n change to</numerusform>
            <numerusform>Review %n changes to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message numerus="yes">
        <source>%n view(s) added</source>
        <translation>
            <numerusform>%n view added</numerusform>
            <numerusform>%n views added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation>
            <numerusform>%n change with unknown outcome</numerusform>
            <numerusform>%n changes with unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation>
            <numerusform>%n request, %1 s</numerusform>
            <numerusform>%n requests, %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in to %1 for %n minute(s)</source>
        <translation>
            <numerusform>Signed in to %1 for %n minute</numerusform>
            <numerusform>Signed in to %1 for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::Timeline</name>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ViewExport</name>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n row exported</numerusform>
            <numerusform>%n rows exported</numerusform>
        </translation>
    </message>
</context>
</TS>
