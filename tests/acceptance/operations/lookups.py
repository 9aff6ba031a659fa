#!/usr/bin/python3
"""What is asked of whom for every shape of identifier that people paste, to the byte: the real window, the real rollcalld, a
recorder between.

    lookups.py --rollcalld build/asan/bin/rollcalld --console .../consolehands

Two acts each: the text into the box, and Return, which is then to be on the person's page wherever somebody is found.
Prints what went wrong, and last how many shapes were asked for as they shall be."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from console import Refused, in_the_window  # noqa: E402

QUIET_SECONDS = 0.5  # nothing more is asked


# The requests, by what they look for; every text is written as it stands on the wire.
def sis(*conditions):
    return ["sis /api/v1/identities/search/?" + condition for condition in conditions]


def phone(*forms):
    return sis(*["details__addresses__msisdn=" + form for form in forms])


def name(query, *pairs):
    alone = [f"details__first_name__icontains={query}", f"details__last_name__icontains={query}"]
    both = [f"details__first_name__icontains={first}&details__last_name__icontains={last}" for first, last in pairs]
    return ["xras /v1/search/people?q=" + query] + sis(*(both or alone))


def exact(key):
    return ["xras /v1/people/" + key]


def username(key, search=True):
    return (exact(key) + ["amo /api/v5/accounts/account/" + key + "/", "cis /v2/user/primary_username/" + key + "?active=any"]
            + (["xras /v1/search/people?q=" + key] if search else []))


def number(key, *forms):
    return exact(key) + ["amo /api/v5/accounts/account/" + key + "/"] + phone(*forms)


def email(address, first_version, spellings, *parts):
    return (exact(address) + ["xras /v1/search/people?q=" + part for part in parts]
            + ["cis /v2/user/primary_email/" + address + "?active=any", "cis /v1/connection/" + first_version]
            + sis(*["details__addresses__email=" + spelling for spelling in spellings]))


def uuid(key, passport):
    return exact(key) + [f"passport {passport}", f"cis /v2/user/uuid/{key}?active=any", f"sis /api/v1/identities/{key}/"]


def user_id(key):
    return exact(key) + ["cis /v2/user/user_id/" + key + "?active=any"]


JOHANNESBURG = ("%2B27115550134", "27115550134", "0115550134")
NUMBER = number("12345", "12345", "%2B2712345", "2712345")
JANE = email("jane%40example.org", "jane@example.org", ["jane%40example.org"], "jane")
TAGGED = email("jane%2Bx%40example.org", "jane+x@example.org", ["jane%2Bx%40example.org"], "jane")
SOMEONE = "8a1fd2a4-5b1e-4c9f-9d0a-77f2a0e4b6c1"
NOBODY = uuid(SOMEONE, "/api/user/" + SOMEONE)
OPERATOR = "5a5de7a1-0000-4000-8000-000000000001"
BARLOW = user_id("ad%7CMozilla-LDAP%7Cabarlow")

SHAPES = [
    ("Nwosu", name("Nwosu")),
    ("Amara Nwosu", name("Amara%20Nwosu", ("Amara", "Nwosu"), ("Nwosu", "Amara"))),
    ("  Amara   Nwosu  ", name("Amara%20Nwosu", ("Amara", "Nwosu"), ("Nwosu", "Amara"))),
    ("Nwosu, Amara", name("Nwosu%20Amara", ("Amara", "Nwosu"), ("Nwosu", "Amara"))),
    ("O'Brien", name("O%27Brien")),
    ("Łukasz", name("%C5%81ukasz")),
    ("山本 さくら", name("%E5%B1%B1%E6%9C%AC%20%E3%81%95%E3%81%8F%E3%82%89",
                     ("%E5%B1%B1%E6%9C%AC", "%E3%81%95%E3%81%8F%E3%82%89"), ("%E3%81%95%E3%81%8F%E3%82%89", "%E5%B1%B1%E6%9C%AC"))),
    ("anwosu", username("anwosu")),
    ('"anwosu"', username("anwosu")),
    ("„anwosu“", username("anwosu")),
    ("username: anwosu", username("anwosu")),
    ('"username": "anwosu",', username("anwosu")),
    ("user_id=anwosu", username("anwosu")),
    ("john.doe", username("john.doe")),
    ("a b/c", username("a%20b%2Fc")),
    ("50% off & more?#", username("50%25%20off%20%26%20more%3F%23")),
    ("x", username("x", search=False)),  # a search takes two letters
    ("..", []),  # can stand in no address
    ("12345", NUMBER),
    ("userId: 12345", NUMBER),
    ('"id": 12345,', NUMBER),
    ("١٢٣٤٥", NUMBER),
    ("9007199254740993", number("9007199254740993")),
    ("27115550134", number("27115550134", *JOHANNESBURG)),
    ("+27 11 555-0134", phone(*JOHANNESBURG)),
    ("+27115550134", phone(*JOHANNESBURG)),
    ("(011) 555 0134", phone(*JOHANNESBURG)),
    ("0027 11 555 0134", phone(*JOHANNESBURG)),
    ("phone: 011 555 0134", phone(*JOHANNESBURG)),
    ("+1 (212) 555-0100", phone("%2B12125550100", "12125550100", "2125550100")),
    ("Jane.Doe@Example.ORG", email("Jane.Doe%40Example.ORG", "Jane.Doe@Example.ORG",
                                   ["Jane.Doe%40Example.ORG", "jane.doe%40example.org"], "Jane.Doe", "Jane%20Doe")),
    ("jane+x@example.org", TAGGED),
    ("mailto:jane%2Bx@example.org?subject=hi", TAGGED),
    ("Jane Doe <jane@example.org>", JANE),
    ("e-mail: jane@example.org", JANE),
    ("<jane@example.org>;", JANE),
    ("abarlow@staff.practice.example", email("abarlow%40staff.practice.example", "abarlow@staff.practice.example",
                                             ["abarlow%40staff.practice.example"], "abarlow")),
    (SOMEONE, NOBODY),
    (SOMEONE.upper(), NOBODY),
    ("urn:uuid:" + SOMEONE, NOBODY),
    (OPERATOR, uuid(OPERATOR, "/api/user")),  # the operator's own
    ("ad|Mozilla-LDAP|abarlow", BARLOW),
    ("user_id: ad|Mozilla-LDAP|abarlow", BARLOW),
    ("ad|Mozilla-LDAP-Dev|kangtest", user_id("ad%7CMozilla-LDAP-Dev%7Ckangtest")),
    ("email|5a7c0c2d0c2d", user_id("email%7C5a7c0c2d0c2d")),
    ("0000-0002-1825-0097", []),  # nobody searches by ORCID
]


class Lookups:
    def __init__(self, console):
        self.console = console

    def read(self):
        return self.console.order("read", **{"in": "lookupSummary"})["text"]

    def asked(self, text):
        """What was asked once the text stood in the box, and what was said then."""
        self.console.order("type", **{"in": "lookupBox"}, text="")
        seen = self.console.recorder.seen
        first = len(seen)
        self.console.order("type", **{"in": "lookupBox"}, text=text)
        self.console.recorder.settled(QUIET_SECONDS, lambda: "sking" in self.read())
        return sorted(f"{system} {target}" for system, method, target, _, _ in seen[first:]), self.read()

    def problem(self, text, wanted):
        """What is wrong with the look-up of a text; empty when nothing is."""
        asked, said = self.asked(text)
        if asked != sorted(wanted):
            return f"asked {asked}, not {sorted(wanted)}"
        if said.endswith((" person", " people")):
            self.console.order("press", key="Return")
            try:
                self.console.order("see", **{"in": "personName"}, text=" ")
            except Refused as refused:
                return f"{said}, and no page after Return: {refused}"
        else:
            # Whoever was asked is named, and whoever was not, with the reason.
            if said.count("\u2068") < len(self.console.states) or "\u27e8" in said or ".." in said.replace('".."', ""):
                return f"found nobody and said: {said}"
        return ""


def work(console):
    lookups = Lookups(console)
    lookups.asked("Nwosu")  # what the services have to be asked once: tokens, the names of details
    problems = [(text, lookups.problem(text, wanted)) for text, wanted in SHAPES]
    for text, problem in problems:
        if problem:
            print(f"{text!r}: {problem}")
    right = sum(not problem for _, problem in problems)
    print(f"{right} of {len(SHAPES)} shapes of identifiers asked for as they shall be")
    return right == len(SHAPES)


if __name__ == "__main__":
    sys.exit(0 if in_the_window(__doc__, work) else 1)
