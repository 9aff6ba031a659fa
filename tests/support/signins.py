"""Tokens of a practice service, taken by the roads that clients take."""
import base64
import hashlib
import hmac
import http.client
import json
import re
import time
import urllib.parse
import urllib.request

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def exchange(url, fields):
    body = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data=body, headers=FORM), timeout=30) as answer:
        return json.loads(answer.read())["access_token"]


def passport_token(url, keys, scope="github,update_profile"):
    """By the page that a browser shows. url is that of the system."""
    asked = {"client_id": keys["client_id"], "response_type": "code", "redirect_uri": keys["redirect_uri"], "scope": scope}
    with urllib.request.urlopen(url + "/login/authorize?" + urllib.parse.urlencode(asked), timeout=30) as page:
        text, cookie = page.read().decode(), page.headers["Set-Cookie"].split(";")[0]
    form = {name: value.replace("&amp;", "&") for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', text)}
    form.update(email=keys["email"], password=keys["password"], decision="allow")
    place = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
    connection.request("POST", place.path + "/login/authorize", urllib.parse.urlencode(form), {**FORM, "Cookie": cookie})
    answer = connection.getresponse()
    pause = answer.getheader("Retry-After")
    connection.close()
    if answer.status == 429 and pause:  # too many have tried wrong passwords lately
        time.sleep(int(pause) + 1)
        return passport_token(url, keys, scope)
    sent_back = urllib.parse.urlsplit(answer.getheader("Location"))
    code = urllib.parse.parse_qs(sent_back.query)["code"][0]
    return exchange(url + "/login/authorize/token", {"client_id": keys["client_id"], "client_secret": keys["client_secret"],
                                                     "code": code, "grant_type": "authorization_code"})


def cis_token(url, keys, audience):
    return exchange(url + "/oauth/token", {"client_id": keys["client_id"], "client_secret": keys["client_secret"],
                                           "audience": audience, "grant_type": "client_credentials"})


def amo_jwt(keys):
    def part(value):
        return base64.urlsafe_b64encode(value).rstrip(b"=")

    now = int(time.time())
    claims = {"iss": keys["jwt_issuer"], "jti": str(time.monotonic_ns()), "iat": now, "exp": now + 60}
    text = part(json.dumps({"alg": "HS256", "typ": "JWT"}).encode()) + b"." + part(json.dumps(claims).encode())
    return (text + b"." + part(hmac.new(keys["jwt_secret"].encode(), text, hashlib.sha256).digest())).decode()
