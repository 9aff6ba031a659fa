<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>FieldValue</name>
    <message>
        <source>This may not be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s); this has %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address begins with http:// or https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ORCID; one digit may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service offers no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>There is nothing to carry over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console does not know the field and cannot set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both accounts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops if either changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: no such person; still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value kept from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values kept from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1 back and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This service cannot merge accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two accounts are on different services. Only accounts of one service can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the account %1. Upper and lower case count as the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. There is nothing to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. Merging into it could create a new account of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts were read more than a minute ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console works in the name of %1. Give a reason for deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Yes for %2 and not for %3. Give a reason, or swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field is equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields are equal: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A console for identity services: look people up, correct profiles, merge accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the practice service with invented people; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this service for this run: SYSTEM=URL, or the URL of a rollcalld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (mode 0600) with what signing in to --backend-url needs, by system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the console, for example de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale all time-outs, 0.01 to 1; for tests, refused for production connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not understood; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backend-url takes an http or https address, with or without SYSTEM= before it; %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time-scale takes a number from 0.01 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The profile folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder %1 is a link or no folder. Give the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder %1 belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users may write to the profile folder %1. Take that right away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, changed since it was listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a table of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column: when the record was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the sessionid cookie of your own sign-in. AMO takes nothing else for accounts and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (JWT issuer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example user:12345:67. Only needed for the own profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret (JWT secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain, never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the service is not known. Check the base URL and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service points to another address. That is not followed, because the credentials would go along. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a web page at this address, not this kind of service. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than data came back, perhaps the sign-in page of something in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what this kind of service sends. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows the credentials, but does not let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is being maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this address. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not stored. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Enter the secret again; it is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole address of the service, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is used, except for services on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not carry a name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end before any question mark or hash sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process the key was given to, for example NCAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your XRAS username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with every request; it has to exist at the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit, report, review or admin; submit when left empty. Changes need submit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialect</name>
    <message>
        <source>Upload a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present picture is replaced; AMO keeps no earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is removed; only uploading it again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account answers to nobody any more, administrators included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name, biography, homepage, location, occupation and picture are emptied; the username is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections and ratings go. Add-ons without another author are deleted; from the others only the name goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session of the person ends, and AMO may tell the person by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO keeps the e-mail address and the last sign-in address for a while: this is not an erasure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO finds accounts by exact ID or username only. It does not say whether an account is missing or hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot search; exact ID or username only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It cannot search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS deletes the absorbed person; the username no longer leads anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles on requests move to the survivor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations and links in other systems are moved by the service, if at all; they are not visible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS searches names and usernames, from two characters on, and answers with 20 people at most. A longer text narrows it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or username, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches people by name or username, corrects and creates them, and merges two into one. It has no pictures and no full list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot search phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot search ORCID iDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS cannot search e-mail addresses. The part before the @ was searched among names and usernames, and people with exactly this address were kept; others may have it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS has no numeric IDs; the digits were read as a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRAS has no such IDs; the text was read as a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still connecting, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in first, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot look this up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle name, part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display name, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Avatar</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConfirmDialog</name>
    <message>
        <source>Type %1 to allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has to be typed before this can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is production: ready in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionForm</name>
    <message>
        <source>Start read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, for a service with an authority of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1. It is never shown again; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the console cannot see whether it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable keychain; what you type is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer, so the console cannot see whether it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that tells you which service it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https:// and http:// are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names, passwords, “?” and “#”; only the address belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionListModel</name>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is made anew at every start; there is nothing to save or to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new connection is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be removed from this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its credentials are erased from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Console</name>
    <message>
        <source>The list of connections cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking people up works; nothing can be changed until it can. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal started today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal unbroken, checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved, and the journal&apos;s personal content cannot be read later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is running. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is started again with the same people. What was being sent shows its outcome where it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no practice service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the credentials cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ContentsList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::CreateStep</name>
    <message>
        <source>Check that it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed later. It is looked up first, so that nobody&apos;s record is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used. Type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection, so nothing could be looked up. Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken. Open that record, or type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows nobody of that name, but it may hide them from you, so this cannot be proven free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::CropDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the cut-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move    Shift+Arrows move by 10    + and − resize    R turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, PNG or JPG, not animated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the page, in headers, in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and camera data will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than %1 takes, so it is made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a moment to show a new picture; yours is shown here meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::CropView</name>
    <message>
        <source>Cut-out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, Shift and arrows move by ten, plus and minus resize, R turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::EnvironmentBand</name>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this connection for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this connection, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, connection %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ErrorText</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s) before the next try.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n minute(s) before the next try.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the base URL, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the question and then fell silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays silent, tell the people who run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered too slowly and the console stopped waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; asking for less may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL of the connection, with its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such person, or does not let you see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the identifier, or look the person up by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again when you need the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network, so %1 was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not known to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name in the base URL, or whether a VPN is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port in the base URL, or ask whether the service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and, for a private authority, choose its certificate file in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to another address, and the console does not follow with your credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the final address into the base URL of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be sent to %1 is larger than it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller picture or a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it because it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the console accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or check that the base URL is that of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 contains text that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here; tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else instead of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL; a sign-in page or a proxy may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the people who run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 does not look as its interface describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and the kind of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the key or the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the connection and enter the credentials again; staged changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this with your credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the service for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it because it does not fit what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, look at the difference, and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this at %1 after you had read it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and compare; your edits are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept a value; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked field and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays so, report it with the request number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed for maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether %1 carried it out: the answer never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the record before you send anything twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console could not write to its own disk, so nothing was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or check the permissions of the profile folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>asked %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::FieldEditor</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::FieldRow</name>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was</source>
        <comment>followed by the old value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the current row in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the results of a look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for identity services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: Apache-2.0. Uses Qt under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::LeaveDialog</name>
    <message>
        <source>Changes have not been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing throws it away. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::LoadingView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Lookup</name>
    <message>
        <source>that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that name or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that ORCID iD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID iD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is connected, so no one was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one with %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupBox</name>
    <message>
        <source>Look someone up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a name, e-mail, phone, username or ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::LookupModel</name>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people, there may be more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::LookupPopup</name>
    <message>
        <source>Taken for a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open · Ctrl+Enter new tab · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are still being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view changes, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person to see what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;someone up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock or unlock the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock %1 for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock %1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: this kind offers no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergeCard</name>
    <message>
        <source>WILL BE DELETED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAYS</source>
        <comment>this account is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>followed by &quot;20 s ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergePage</name>
    <message>
        <source>Not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge: %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge of %1 into %2 is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts must be read before they can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts must be read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Unlock it with Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1 to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such account, or not visible to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / 2 choose    Space opens equal fields    Arrows move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs; what has been sent cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running; the window stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow its deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1, keep %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can compare and choose; unlock the connection with Ctrl+Shift+L to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both accounts again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account changed while you were looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The comparison shows what is there now; look again, then type the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not merge the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged, verified: %1 is gone, %2 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over and verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over, but not as intended: %1. Open the account to see the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over: %1. Open the account to set it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 was carried over. It will not be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is, because it changed meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 was merged into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have reached %1. It will not be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking both accounts up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>exchange the two accounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges which account is deleted and which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergePicker</name>
    <message>
        <source>Which account is the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other account: exact identifier, or a name to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact identifier, or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the account you started from. Name the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found nobody else for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”. Choose one; nothing is chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergePlan</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps, one after another; stops at the first surprise</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <comment>a step that was not reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, step, note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergeSide</name>
    <message>
        <source>No value will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values will be lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>will be lost: %1: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be carried over: %2</source>
        <comment>fields and the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTable</name>
    <message>
        <source>Fields of both accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::MergeTrail</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::NotOfferedRow</name>
    <message>
        <source>Not offered by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::Notices</name>
    <message>
        <source>Sign-ins work until you quit; new ones are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no usable keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unknown whether %n change(s) took effect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was sent for %1 at %2; the answer never came. Reading the record again tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what became of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to %1 took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to %1 did not take effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by reading the record again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PersonPage</name>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot show this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed, or it is of another kind by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it (Ctrl+Shift+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value of the current field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record appears as soon as the connection is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such person, or %1 does not let you see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives the same answer in both cases, so this cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record may have been merged or deleted, or the name may be misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be out of date. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new picture, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last change was made. Check that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be sent as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locked: read-only (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no changes of these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to %1 (%2, %3)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a change of %1 that is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. Unlock it with Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what %1 has now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the change was made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 of %2: %3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent, so that nobody&apos;s record is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else made the same change. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1: %2 was asked again and has no such record any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and verified: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, not as intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and read back %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent or refused; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether the change was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again by itself; checking reads the record and compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown whether an earlier change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent %1 and never answered. Checking reads the record and compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed what you are changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. Choose whose values shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count and its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) that were not sent are dropped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PictureLoader</name>
    <message>
        <source>The service&apos;s picture cannot be shown: it is neither PNG nor JPG, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not fetched: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names a picture and does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PicturePanel</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the change of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service keeps no pictures of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent after the other changes, once you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture goes once you send the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show the new picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 of %2 times; the one you sent is shown meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you sent is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4, %5</source>
        <comment>service, width, height, format, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture. Choose one, drop a file here or paste one (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PictureStage</name>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be sent. Choose a PNG or JPG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an SVG drawing, whatever its name says. Choose a PNG or JPG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a GIF, whatever its name says. Choose a PNG or JPG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, but neither PNG nor JPG, whatever its name says. Choose a PNG or JPG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PNG is animated, and pictures of people may not move. Choose a still picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. It may be gone, or not yours to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::PracticeService</name>
    <message>
        <source>The practice service could not be started: %1 is missing or cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service started in a way that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service ended %1 times and is not started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ReceiptTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed although you did not touch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed as you wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 value(s) differ(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that you did not touch changed as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::RecordForm</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this service has no phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent nothing beyond the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as the service sent it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::RecordPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1 %2</source>
        <comment>service and when, &quot;Read from XRAS 2 min ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting waits for a complete list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::RecordsPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the loaded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only loaded rows that contain these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection and kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 by name or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact username or ID in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is loaded that could be filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n loaded rows contains “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all loaded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found nobody whose name or username contains “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nobody with “%2”, or does not let you see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1 for a name or username; who is found is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no list; an exact username or ID finds one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says there are %2; scrolling loads more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exist; scrolling loads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returns at most %2, refine your search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut the list; there may be more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more; the last question was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 loaded match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted: %1 cut the list, so the order of a part would mislead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted: the list is not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::ReviewStrip</name>
    <message>
        <source>Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>identifier and connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive, always reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the new record of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::Sidebar</name>
    <message>
        <source>Connections and recent people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::StartPage</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look someone up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name: everyone who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a username: two services know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an account, from a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name with two accounts of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First five steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started with the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one field, review it, send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people with planted duplicates. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, e-mail address, username or number, in all connected services at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) with unknown outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), %1 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::TabArea</name>
    <message>
        <source>has unsent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollcall::TestPanel</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks step by step and says what it finds. It only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s. Only reads were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable like this. The step with the red sign says what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable, with the restrictions named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>2 to 50 characters with at least one letter or number. Once set, AMO cannot make it empty again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address outside AMO, beginning with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO ignores changes of the username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMO makes the small version in the background: a new picture can take a moment to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the service, not the person: whether it only reads at the moment, and its notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any wording is accepted; the list holds the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by the person in the Mozilla account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by uploading or deleting the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed only by deleting the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come from the groups the person is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by AMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only when the person is created; XRAS ignores it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text; XRAS keeps it as it is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by AMO when the account was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the person at ORCID; XRAS has no way to set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the identity service; XRAS has no way to set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked by the person through ORCID; XRAS has no way to set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by AMO from the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by AMO from the Mozilla account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display name chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No username chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: a placeholder that is not yet linked to a real identity and waits in the reconcile queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the developer agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by AMO at sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by AMO when the account was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by AMO when the person accepted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by AMO when the picture was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when the person is created; merge to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of the service itself, not of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name XRAS knows the person by. Upper and lower case count as the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the country, in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 255 characters. AMO refuses links in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What visitors see: the display name, or a stand-in made from the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the person has let XRAS read the ORCID record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by AMO from the display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s add-ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by AMO from the person&apos;s themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by AMO from the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out by AMO from the username</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
