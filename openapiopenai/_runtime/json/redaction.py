"""Masking of secrets in logs, reprs and error messages, and quoting of text from servers.

Secrets are masked by the name of what holds them (headers, query parameters, user information of URLs), by the shape of
well-known keys, and by value: `secrets_of` collects the values of a request.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as encoded

from ...profile import PROFILE
from .repeated import changed, values_of
from .types import Object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MASK = "***"
LONGEST_QUOTE = 300
"""Maximum number of characters of a server's text quoted in an error message."""
SCHEMES = frozenset({"basic", "bearer", "digest", "token"})
"""Authentication schemes, which stay readable in a masked header."""
SHORTEST_SECRET = 4
"""Values with fewer characters are not masked by value: they occur in ordinary text."""

_declared = {scheme.name for scheme in PROFILE.schemes.values()}
_DECLARED = "|".join(sorted(map(re.escape, _declared | {encoded(name, safe="") for name in _declared}))) or "(?!)"
"""Names that the API gives to headers and query parameters with credentials, which may be any."""
_SECRET = (
    rf"(?:{_DECLARED})(?![\w.-])"
    r"|(?!idempotency)[\w.-]{0,40}(?:authorization|api[-_]?key|secret|passw(?:or)?d|passphrase|credential|cookie"
    r"|(?:key|token|auth|sig|signature|pwd|jwt|hmac|assertion)(?=[^\w.-]|$))[\w.-]{0,40}"
)
"""Pattern of the names of headers, query parameters and properties whose values are secret. Bounded, so that no text
takes long to search."""
# Each is compiled when it is first used, and kept by `re`: most processes need none.
_SECRET_HOLDER = rf"(?i){_SECRET}"
_SECRET_NAME = r"(?i)(^|_)(api_?key|secret|password|token|authorization|credentials?|private_key)$"
_USER = r"(?<=://)[^/@?#\s\"']*@"
_PARAMETER = rf"(?i)([?&;](?:{_SECRET}|code))=[^&;#\s\"'<>)]+"
_MEMBER = rf"(?i)(\"(?:{_SECRET})\"\s*:\s*)\"(?:[^\"\\]|\\.)*\""
_SCHEME = r"(?i)\b(Bearer|Basic) +[^\s\"',;]{4,}"
_SHAPES = r"\b(sk|ek|whsec|gsk|xai|hf)([-_])[A-Za-z0-9_-]{8,}|\b(eyJ)[\w-]{8,}[\w.-]*|\b(AIza)[\w-]{20,}"


def is_secret(name: str) -> bool:
    """Whether a field of a model with this name holds a secret."""
    return re.search(_SECRET_NAME, name) is not None


def is_secret_header(name: str) -> bool:
    """Whether a header with this name holds a secret."""
    return re.fullmatch(_SECRET_HOLDER, name) is not None


_is_secret = lru_cache(maxsize=256)(is_secret_header)
"""The same for the few names that requests have."""


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Mask the given secrets (if not shorter than `SHORTEST_SECRET`), and anything that looks like one."""
    text = without(secrets, text)
    text = redact_shapes(text)
    if " " in text:
        text = re.sub(_SCHEME, rf"\1 {MASK}", text)
    return redact_url(text) if "://" in text or "=" in text else text


def without(secrets: Iterable[str], text: str) -> str:
    """Mask the given secrets."""
    found = [secret for secret in secrets if len(secret) >= SHORTEST_SECRET and secret in text]
    for secret in sorted(found, key=len, reverse=True):  # one may be a part of another
        text = text.replace(secret, MASK)
    return text


def without_secrets(content: bytes, secrets: Iterable[str]) -> bytes:
    """Mask the given secrets in the content of a response."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= SHORTEST_SECRET:
            content = content.replace(secret.encode("utf-8", "surrogatepass"), MASK.encode())
    return content


def redact_shapes(text: str) -> str:
    """Mask what has the shape of a well-known kind of key."""
    return re.sub(_SHAPES, _shape, text)


def _shape(found: re.Match[str]) -> str:
    return "".join(filter(None, found.groups())) + MASK


def secret_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of what has the shape of a well-known kind of key, or is a secret of a URL."""
    for found in re.finditer(_SHAPES, text):
        yield max(found.end(group) for group in range(1, len(found.groups()) + 1)), found.end()
    if "://" in text:
        yield from ((found.start(), found.end() - 1) for found in re.finditer(_USER, text))
        yield from ((found.end(1) + 1, found.end()) for found in re.finditer(_PARAMETER, text))


def quote(text: str, secrets: Iterable[str] = ()) -> str:
    """Return text from a server for an error message: redacted, without control characters, shortened."""
    text = printable(redact(text, secrets).strip())
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


def printable(text: str) -> str:
    """Replace white space by blanks, and escape control characters, bidirectional ones and surrogates."""
    if text.isprintable():
        return text
    return "".join([each if each.isprintable() else " " if each.isspace() else repr(each)[1:-1] for each in text])


def redact_values(value: Any, secrets: Iterable[str]) -> Any:
    """Return JSON values, nested as deeply as they may be, with secrets masked in all strings."""
    from .nesting import built, flat

    def masked(each: Any, path: object) -> Any:
        if isinstance(each, str):
            return redact(each, secrets)
        if type(each) is Object:
            return {redact(name, secrets): item for name, item in each.items()}
        return each

    return built(flat(value, masked))


def redact_json(text: str, secrets: Iterable[str]) -> str:
    """Mask secrets in JSON text: the given ones, and properties with secret names."""
    return re.sub(_MEMBER, rf'\1"{MASK}"', redact(text, secrets))


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """Mask credentials in headers; the authentication scheme (`Bearer`) is kept."""

    def masked(value: str) -> str:
        return redact(value, secrets)

    return {name: changed(value, _header if is_secret_header(name) else masked) for name, value in headers.items()}


def _header(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.lower() in SCHEMES else MASK


def redact_url(url: str, secrets: Iterable[str] = ()) -> str:
    """Mask user information and secret query parameters in a URL or in text with URLs."""
    return re.sub(_PARAMETER, rf"\1={MASK}", re.sub(_USER, f"{MASK}@", without(secrets, url)))


def secrets_of(url: str, headers: Mapping[str, str]) -> set[str]:
    """Return the secret values in a URL and headers, in all forms in which they may be echoed."""
    found: set[str] = set()
    for name, value in headers.items():
        if _is_secret(name):
            found |= _forms_of_header(value).union(*map(_forms_of_header, values_of(value)))
    for parameter in url.partition("?")[2].partition("#")[0].split("&") if "?" in url else ():
        name, _, value = parameter.partition("=")
        if re.match(_PARAMETER, f"?{name}=x"):
            found |= forms(value)
    user, at, _ = url.partition("://")[2].partition("/")[0].rpartition("@")
    if at:
        found |= forms_of_user(user)
    return found - {""}


def forms(value: str) -> set[str]:
    """Return a secret unchanged, and percent-encoded or decoded."""
    from urllib.parse import quote, unquote

    return {value, unquote(value), quote(unquote(value), safe="")}


def forms_of_user(user: str) -> set[str]:
    """Return the secrets of user information: the password, or the name if there is none, and their Basic form."""
    from base64 import b64encode
    from urllib.parse import unquote

    name, _, password = user.partition(":")
    return forms(password or name) | {b64encode(unquote(user).encode()).decode()}


def _forms_of_header(value: str) -> set[str]:
    """Return a header value, its credentials without the scheme, and the values of cookies."""
    scheme, _, rest = value.partition(" ")
    found = {rest.strip() if scheme.lower() in SCHEMES else value}
    if scheme.lower() == "basic":
        found |= _decoded(rest)
    return found | {part.partition("=")[2].strip() for part in value.split(";")}


def _decoded(credentials: str) -> set[str]:
    """Return the user information in a Basic header, and its password."""
    from base64 import b64decode

    try:
        user = b64decode(credentials).decode()
    except ValueError:
        return set()
    return {user, user.partition(":")[2]}
