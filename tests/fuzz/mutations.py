"""What fuzz_service.py does to a request. Each mutation takes the random numbers, the lines of the head and the body, and
changes the two in place; Message.text() puts them together, with a length that fits unless a mutation has its own."""
import json

BYTES = [b"\r\n", b"\n", b"\r", b"\0", b"%00", b"%", b"%2F", b"%2e%2e", b"../", b"'", b'"', b"\xff", b"\xc0\xaf", b" ", b"\t",
         b":", b"[", b"{", b"A" * 300, b"9999999999999999999", b"-1", b";", b"--AbC", b"\\u0000", b"\\ud800", b"null",
         "😀".encode(), "é".encode(), "\u202e".encode(), b"%F0%9F%98%80", b"&", b"=", b"#", b"?", b"/", b"//"]

QUOTES = [b"'", b'"', b"`", b"')", b'")', b"'))", b"\\'", b"%27", b"''", b"' ", b"\xca\xbc", b""]
CLAUSES = [b" OR 1=1--", b" OR '1'='1", b" AND 1=2--", b" UNION SELECT NULL--", b" UNION SELECT NULL,NULL,NULL--",
           b" UNION ALL SELECT name,sql FROM sqlite_master--", b"; DROP TABLE xras_people--", b"; DELETE FROM amo_accounts;--",
           b" OR SLEEP(5)--", b"; SELECT pg_sleep(5)--", b"||pg_sleep(5)--", b" AND randomblob(500000000)--",
           b" ORDER BY 100--", b" GROUP BY 1 HAVING 1=1--", b"/**/OR/**/1=1", b"; ATTACH DATABASE 'x' AS y--", b" LIKE '%",
           b"%' AND '%'='", b" OR EXISTS(SELECT 1)--", b"||(SELECT version())||'", b"::int", b"; COPY x FROM '/etc/passwd'--",
           b" LIMIT 1 OFFSET -1", b"\\", b"-- "]
INJECTIONS = [quote + clause for quote in QUOTES for clause in CLAUSES]  # 300

FRAMING = [b"Content-Length: 0", b"Content-Length: 5", b"Content-Length: 5, 5", b"Content-Length: +5", b"Content-Length: -1",
           b"Content-Length: 0x5", b"Content-Length : 5", b"Content-Length: 5\t", b"Content-Length: 99999999999999999999",
           b"content-length: 5", b" Content-Length: 5", b"Transfer-Encoding: chunked", b"Transfer-Encoding: Chunked",
           b"Transfer-Encoding:\tchunked", b"Transfer-Encoding : chunked", b"Transfer-Encoding: chunked, identity",
           b"Transfer-Encoding: identity, chunked", b"Transfer-Encoding: xchunked", b"Transfer-Encoding: \x0bchunked",
           b"X: y\r\n Transfer-Encoding: chunked", b"X: y\nTransfer-Encoding: chunked", b"X: y\rTransfer-Encoding: chunked",
           b"Transfer_Encoding: chunked", b"Connection: close, Content-Length", b"Connection: keep-alive", b"Upgrade: h2c",
           b"TE: trailers", b"Expect: 100-continue", b"Content-Encoding: gzip", b"Host: elsewhere.example", b"Host:",
           b"Origin: http://elsewhere.example", b"Sec-Fetch-Site: cross-site", b"X-Forwarded-Host: elsewhere.example",
           b"X-HTTP-Method-Override: DELETE", b"Range: bytes=0-1", b"Trailer: Content-Length", b"Cookie: sessionid=1"]
CHUNKS = [b"5\r\nhello\r\n0\r\n\r\n", b"5;a=b\r\nhello\r\n0\r\n\r\n", b"0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
          b"FFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n", b"-5\r\nhello\r\n0\r\n\r\n", b"0x5\r\nhello\r\n0\r\n\r\n", b"5\nhello\n0\n\n",
          b"5\r\nhello0\r\n\r\n", b"5\r\nhel", b"00000000000000000005\r\nhello\r\n0\r\n\r\n", b"5 \r\nhello\r\n0\r\n\r\n",
          b"0\r\nContent-Length: 3\r\nX: y\r\n\r\n", b"5;" + b"x" * 20000 + b"\r\nhello\r\n0\r\n\r\n", b"\r\n", b"G\r\nhello\r\n0\r\n\r\n"]

PATHS = [b"/..", b"/../..", b"/%2e%2e", b"/%2e%2e/", b"/.%2e/", b"/..;/", b"/./", b"//", b"/%2f", b"/%5c", b"\\", b"/%00", b"/%c0%af",
         b"/%u002f", b"/%", b"/%zz", b"/%2", b"/;x=y", b"/~", b"/%20", b"/.", b"/%e2%80%ae", b"/" + b"a" * 9000, b"/a" * 2000]
TARGETS = [b"*", b"http://127.0.0.1/xras/v1/people/anwosu", b"//elsewhere.example/x", b"?", b"#x", b"", b"xras", b"/?" + b"a=b&" * 3000,
           b"/xras?" + b"&" * 5000, b"/amo/api/v5/accounts/account/" + b"9" * 400 + b"/", b"/sis/api/v1/identities/search/?" + b"x__" * 400 + b"=1"]
METHODS = [b"GET", b"HEAD", b"POST", b"PUT", b"PATCH", b"DELETE", b"OPTIONS", b"TRACE", b"CONNECT", b"PROPFIND", b"get", b"GET\t", b"",
           b"X" * 200]

VALUES = [None, True, False, 0, -1, 1.5, 1e308, 10 ** 40, "", " ", "\x00", "\ud800", "a" * 300, "x" * 70000, [], {}, [[]], [None],
          {"": None}, {"id": 1}, "\u202eabc", "😀" * 256, "true", "1", "2021-02-29", "https://", "a@b", {"addresses": None}]
# Members that no client may set; what becomes of them shows in the account that fuzz_service.py watches.
ASSIGNED = {"id": 1, "pk": 1, "is_superuser": True, "is_staff": True, "is_active": False, "permissions": ["*:*"], "groups": [3],
            "deleted": True, "revision": 99, "auth_id": "x", "fxa_id": "x", "created": "2001-01-01T00:00:00Z",
            "last_login": "2001-01-01T00:00:00Z", "last_login_ip": "198.51.100.1", "average_addon_rating": 5,
            "num_addons_listed": 999, "is_addon_developer": False, "is_artist": True, "read_dev_agreement": None,
            "hasOrcidToken": True, "orcid": "0000", "organization": "x", "created_by": 99, "version": 7, "scope": ["all"],
            "password": "x", "password_hash": "x", "__proto__": {"admin": True}, "constructor": 1, "user_id": 1}


class Message:
    def __init__(self, lines, body):
        self.lines, self.body = lines, body
        self.has_own_length = False
        self.end = b""  # behind the body

    def text(self):
        lines = list(self.lines)
        if not self.has_own_length and (self.body or not lines[0].startswith((b"GET", b"HEAD"))):
            lines.append(b"Content-Length: " + str(len(self.body)).encode())
        return b"\r\n".join(lines) + b"\r\n\r\n" + self.body + self.end

    def target(self):
        parts = self.lines[0].split(b" ")
        return parts[1] if len(parts) > 1 else b""

    def set_target(self, target):
        parts = self.lines[0].split(b" ")
        self.lines[0] = b" ".join([parts[0], target, *parts[2:]])

    def document(self):
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None

    def set_document(self, value):
        self.body = json.dumps(value).encode()


def scramble(rng, text):
    text = bytearray(text)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text) + 1)
        kind = rng.randrange(6)
        if kind == 0:
            text[at:at + 1] = bytes([rng.randrange(256)])
        elif kind == 1:
            del text[at:at + rng.randint(1, 20)]
        elif kind == 2:
            text[at:at] = rng.choice(BYTES)
        elif kind == 3:
            text[at:at] = text[at:at + rng.randint(1, 60)]
        elif kind == 4 and rng.random() < 0.3:
            del text[at:]
        elif at < len(text):
            text[at] ^= 1 << rng.randrange(8)
    return bytes(text)


def smuggle(rng, message):
    message.lines.insert(rng.randint(1, len(message.lines)), rng.choice(FRAMING))
    message.has_own_length = rng.random() < 0.5
    if rng.random() < 0.5:
        message.body = rng.choice(CHUNKS)
    if rng.random() < 0.3:
        message.end = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def flood(rng, message):
    kind = rng.randrange(5)
    if kind == 0:
        message.lines += [b"X-%d: y" % i for i in range(rng.choice((90, 101, 500, 5000)))]
    elif kind == 1:
        message.lines.append(b"X: " + b"y" * rng.choice((8000, 66000, 200000)))
    elif kind == 2:
        message.lines.append(b"x" * rng.choice((300, 70000)) + b": y")
    elif kind == 3:
        message.lines += [rng.choice(message.lines[1:])] * rng.choice((2, 50))
    else:
        message.lines.append(rng.choice((b"", b":", b"X", b": y", b"X\0: y", b"X: \0", b"X: \x7f", b"X : y", b"\tfolded", b"X: \xff\xfe")))


def path(rng, message):
    target = message.target()
    if rng.random() < 0.2:
        return message.set_target(rng.choice(TARGETS))
    slashes = [i for i, octet in enumerate(target) if octet == ord("/")] or [0]
    at = rng.choice(slashes + [len(target)])
    message.set_target(target[:at] + rng.choice(PATHS) + target[at:])


def method(rng, message):
    message.lines[0] = b" ".join([rng.choice(METHODS), *message.lines[0].split(b" ")[1:]])


def percent(text):
    return b"".join(bytes([o]) if chr(o).isalnum() and o < 128 else b"%%%02X" % o for o in text)


def inject(rng, message):
    text = rng.choice(INJECTIONS)
    document = message.document()
    if document and rng.random() < 0.6:
        document[rng.choice(list(document))] = text.decode("utf-8", "replace")
        return message.set_document(document)
    if b"=" in message.body and rng.random() < 0.5:
        at = message.body.index(b"=", rng.randrange(message.body.rindex(b"=") + 1)) + 1
        message.body = message.body[:at] + percent(text) + message.body[at:]
        return None
    target = message.target()
    places = [i + 1 for i, octet in enumerate(target) if octet in b"/=&"] or [0]
    at = rng.choice(places + [len(target)])
    return message.set_target(target[:at] + percent(text) + target[at:])


def deepen(rng, message):
    depth = rng.choice((10, 60, 70, 1000, 100000))
    opening, closing = rng.choice(((b"[", b"]"), (b'{"a":', b"}"), (b'[{"a":', b"}]")))
    text = opening * depth + b"1" + closing * rng.choice((depth, depth - 1, 0))
    document = message.document()
    if document and rng.random() < 0.5:
        name = rng.choice(list(document))
        message.body = b'{"' + name.encode(errors="surrogatepass") + b'":' + text + b"}"
    else:
        message.body = text
        message.lines.append(b"Content-Type: application/json")


def replace(rng, message):
    """Another value, of another type perhaps, somewhere in the document."""
    document = message.document()
    if document is None:
        return scramble_body(rng, message)
    holder = document
    while True:
        name = rng.choice(list(holder)) if holder else "x"
        if isinstance(holder.get(name), dict) and rng.random() < 0.6:
            holder = holder[name]
        else:
            break
    holder[name] = rng.choice(VALUES)
    message.set_document(document)
    if rng.random() < 0.1:  # the same member twice
        message.body = message.body[:-1] + b"," + message.body[1:]
    return None


def assign(rng, message):
    names = rng.sample(list(ASSIGNED), rng.randint(1, 5))
    document = message.document()
    if document is not None:
        document.update({name: ASSIGNED[name] for name in names})
        message.set_document(document)
    elif message.body and b"multipart" not in b"".join(message.lines):
        message.body += b"".join(b"&" + name.encode() + b"=" + percent(str(ASSIGNED[name]).encode()) for name in names)
    else:
        mark = b"&" if b"?" in message.target() else b"?"
        message.set_target(message.target() + mark + b"&".join(name.encode() + b"=1" for name in names))


def multipart(rng, message):
    """Breaks a multipart body, or makes one of whatever there was."""
    if b"--AbC" not in message.body:
        message.lines = [line for line in message.lines if not line.lower().startswith(b"content-type:")]
        message.lines.append(b"Content-Type: multipart/form-data; boundary=" + rng.choice((b"AbC", b'"AbC"', b"", b"A" * 200, b"A b", b"--")))
        message.body = b'--AbC\r\nContent-Disposition: form-data; name="biography"\r\n\r\nx\r\n--AbC--\r\n'
    for _ in range(rng.randint(1, 3)):
        old, new = rng.choice((
            (b"--AbC--", b""), (b"--AbC", b"--AbD"), (b"--AbC\r\n", b"--AbC\r\n\r\n"), (b"\r\n", b"\n"), (b'name="', b"name="),
            (b'filename="a.png"', b'filename="' + rng.choice((b"", b"../../x.png", b"x" * 5000, b"\0", b"a.exe", b"a\xff.png", b'a".png')) + b'"'),
            (b"form-data;", b"form-data; name=x;"), (b"form-data", b"attachment"), (b"Content-Disposition", b"X"),
            (b"image/png", b"image/svg+xml"), (b"\x89PNG", b"GIF89a"), (b"IHDR", rng.choice((b"IEND", b"acTL", b"IHDR\xff\xff\xff\xff"))),
            (b"IDAT", b"IDAX"), (b"--AbC\r\n", b"--AbC\r\n" + b"X: y\r\n" * 300), (b"--AbC--", b"--AbC\r\n\r\n" * 2000 + b"--AbC--"),
            (b"filename=", b"filename*=UTF-8''x.png; filename="), (b"\x89PNG", b"\xff\xd8\xff\xe0")))
        message.body = message.body.replace(old, new, rng.choice((1, -1)))


def scramble_body(rng, message):
    message.body = scramble(rng, message.body)


def scramble_head(rng, message):
    at = rng.randrange(len(message.lines))
    message.lines[at] = scramble(rng, message.lines[at])


def another_type(rng, message):
    message.lines = [line for line in message.lines if not line.lower().startswith(b"content-type:")]
    message.lines.append(b"Content-Type: " + rng.choice((
        b"application/json", b"application/json; charset=utf-16", b"application/x-www-form-urlencoded", b"text/plain", b"", b"/",
        b"multipart/form-data", b"application/xml", b"APPLICATION/JSON", b"application/json, text/html", b"x" * 3000)))


ALL = (smuggle, flood, path, method, inject, deepen, replace, assign, multipart, scramble_body, scramble_head, another_type)


def mutated(rng, lines, body):
    message = Message(list(lines), body)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        rng.choice(ALL)(rng, message)
    text = message.text()
    return scramble(rng, text) if rng.random() < 0.1 else text
