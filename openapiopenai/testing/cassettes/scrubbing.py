"""Removes secrets from what is recorded.

Stricter and gentler than the redaction of logs: a request header is shown only if it is known to hold no secret, while
texts stay as they are unless they hold a known secret or have the shape of one, since clients read them again.
"""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ..._runtime.json.redaction import (
    MASK,
    SCHEMES,
    SHORTEST_SECRET,
    forms,
    is_secret_header,
    redact_shapes,
    redact_url,
    secret_spans,
    secrets_of,
)
from ..._runtime.json.repeated import lines_of
from ...profile import PROFILE
from .kinds import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

VISIBLE = frozenset({"accept", "content-type", "if-match", "if-none-match", "range", PROFILE.beta}) - {""}
"""Request headers whose values are recorded; of all others, only that they were sent."""
UNRECORDED = frozenset(
    {
        "accept-encoding",
        "cache-control",
        "connection",
        "content-length",
        "host",
        "idempotency-key",
        "traceparent",
        "tracestate",
        "transfer-encoding",
        "user-agent",
    }
)
"""Request headers that differ from run to run, or say how a body is framed."""
MARK = "x-stainless-"
"""Begin of headers that say what sends a request."""
DROPPED = frozenset(
    {"alt-svc", "connection", "content-encoding", "content-length", "date", "keep-alive", "nel", "report-to"}
    | {"server", "strict-transport-security", "transfer-encoding", "via", "x-content-type-options"}
)
"""Response headers that are not recorded."""
PRIVATE = frozenset({"set-cookie", *PROFILE.headers.values()})
"""Response headers that say who called."""
PLACEHOLDERS = frozenset(
    {"dummy", "empty", "example", "fake", "key", "local", "mock", "no-key", "none", "not-needed", "null", "ollama"}
    | {"placeholder", "secret", "test", "testing", "unused", "your-api-key"}
)
"""Credentials that are none, and words of ordinary texts."""
MOST_COOKIES = 64
"""Number of cookies whose values are remembered: every response may set another one."""
LONG = 8
"""Characters from which values of the environment count as secrets, and secrets are masked in Base64, too."""
WORD = 12
"""Secrets with fewer characters are masked only where they stand alone."""
_field = re.compile(
    r"(?:.*[_-])?(?:api_?key|secret|passw(?:or)?d|passphrase|token|authorization|credentials?|private_?key|cookie|jwt"
    r"|assertion|x-api-key|code_verifier|session_?id_?token)",
    re.I,
)
"""Names of properties whose values are secrets."""
_harmless = re.compile(
    r"(?:.*[_-])?(?:next|page|prev|previous|continuation|max|min|bos|eos|pad|stop|sep)[_-]?token", re.I
)
_member = re.compile(r'("([\w.-]{1,60})"\s*:\s*)"((?:[^"\\]|\\.)*)"')
_variable = re.compile(r"(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)$", re.I)
"""Names of environment variables whose values are secrets."""
_hump = re.compile(r"(?<=[a-z])(?=[A-Z])")
_bearer = re.compile(r"\b((?:Bearer|Basic) +)(?=[^\s\"',;]*\d)[^\s\"',;]{12,}", re.I)


def is_secret_field(name: str) -> bool:
    """Whether a property of a body or a field of a form holds a secret."""
    name = _hump.sub("_", name.removesuffix("[]").removesuffix("]").rpartition("[")[2])
    return _field.fullmatch(name) is not None and not _harmless.fullmatch(name)


class Scrubber:
    """Masks secrets, by the names of what holds them, by their shapes, and by their values.

    It learns the values from every request and response it sees, and from the environment. Threads share it.
    """

    def __init__(
        self,
        secrets: Iterable[str] = (),
        *,
        secret_names: Iterable[str] = (),
        visible_headers: Iterable[str] = (),
    ) -> None:
        """`secrets`: further values; `secret_names`: further names of headers, query parameters, and properties;
        `visible_headers`: further request headers whose values are recorded."""
        self._names = frozenset(name.lower() for name in secret_names)
        self._visible = VISIBLE | {name.lower() for name in visible_headers} - self._names
        self._pattern: re.Pattern[str] | None = None
        self._lock = Lock()
        self._learned: set[str] = set()
        self._cookies = deque[str](maxlen=MOST_COOKIES)
        environment = (value for name, value in os.environ.items() if _variable.search(name) and len(value) >= LONG)
        self.learn([*secrets, *environment])

    def learn(self, values: Iterable[str]) -> None:
        """Mask these values from now on, also where they are percent-encoded or in Base64."""
        found = self._counting(values)
        if not found <= self._learned:
            with self._lock:
                self._learned = self._learned | found
                self._pattern = None

    @property
    def values(self) -> list[str]:
        """The known secrets; longer ones first, as one may be a part of another."""
        return sorted({*self._learned, *self._cookies}, key=len, reverse=True)

    @classmethod
    def _counting(cls, values: Iterable[str]) -> set[str]:
        return {form for value in values for form in (*forms(value), *_encoded(value)) if cls._counts(form)}

    @staticmethod
    def _counts(value: str) -> bool:
        return len(value) >= SHORTEST_SECRET and value.lower() not in PLACEHOLDERS and value != MASK

    def learn_request(self, url: str, headers: Mapping[str, str]) -> None:
        """Learn the secrets of a request."""
        self.learn(secrets_of(url, headers))
        self.learn(value for name, value in lines_of(headers) if name.lower() in self._names)
        self.learn(value for name, value in _query(url) if self.is_secret(name))

    def learn_cookies(self, cookies: Iterable[str]) -> None:
        """Learn the values of cookies that a server sets."""
        with self._lock:
            self._cookies.extend(self._counting(each.partition(";")[0].partition("=")[2] for each in cookies))
            self._pattern = None

    def is_secret(self, name: str) -> bool:
        """Whether a query parameter, a property or a field with this name holds a secret."""
        return name.lower() in self._names or is_secret_field(name)

    def text(self, text: str) -> str:
        """Return text without secrets."""
        text = self.known(text)
        text = _bearer.sub(rf"\1{MASK}", redact_shapes(text))
        if "://" in text:
            text = redact_url(text)
        return _member.sub(_masked_member, text) if '"' in text else text

    def known(self, text: str) -> str:
        """Return text without the secrets whose values are known."""
        return self._known.sub(MASK, text)

    @property
    def _known(self) -> re.Pattern[str]:
        """Pattern of the secrets whose values are known."""
        with self._lock:
            if self._pattern is None:
                self._pattern = re.compile("|".join(map(_alone, self.values)) or "(?!)")
            return self._pattern

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where `text` would mask something: begin and end."""
        yield from (found.span() for found in self._known.finditer(text))
        yield from secret_spans(text)
        yield from ((found.end(1), found.end()) for found in _bearer.finditer(text))
        yield from (found.span(3) for found in _member.finditer(text) if _is_masked_member(found))

    def content(self, data: bytes) -> bytes:
        """Return bytes without secrets; of bytes that are no text, without long ones whose values are known."""
        try:
            return self.text(data.decode()).encode()
        except UnicodeDecodeError:
            pass
        for value in self.values:
            if len(value) >= WORD:
                data = data.replace(value.encode(), MASK.encode())
        return data

    def url(self, url: str) -> str:
        """Return a URL without secrets."""
        base, mark, query = redact_url(self.known(url)).partition("?")
        parts = (f"{name}={MASK}" if self.is_secret(name) else part for name, part in _raw_query(query))
        return f"{base}{mark}{'&'.join(parts)}"

    def sent(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a request as they are recorded, in the order of their names."""
        shown = {name.lower(): value for name, value in headers.items()}
        return {
            name: self.text(value) if name in self._visible else _masked_header(value)
            for name, value in sorted(shown.items())
            if name not in UNRECORDED and not name.startswith(MARK)
        }

    def received(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a response as they are recorded."""
        return {
            name: MASK if self._is_private(name) else self.text(value)
            for name, value in headers.items()
            if name.lower() not in DROPPED
        }

    def _is_private(self, name: str) -> bool:
        return name.lower() in PRIVATE or is_secret_header(name) or name.lower() in self._names

    def find(self, value: Any) -> Iterator[str]:
        """Yield the secrets that JSON values hold by name."""
        if is_object(value):
            for name, each in value.items():
                if self._is_secret_member(name, value):
                    yield from _strings(each)
                else:
                    yield from self.find(each)
        elif is_array(value):
            for each in value:
                yield from self.find(each)

    def _is_secret_member(self, name: str, members: Mapping[str, Any]) -> bool:
        """Whether a member of an object holds a secret; the `token` of log probabilities is text."""
        return self.is_secret(name) and not (name == "token" and "logprob" in members)

    def values_of(self, value: Any) -> Any:
        """Return JSON values without secrets."""
        if isinstance(value, str):
            return self.text(value)
        if is_array(value):
            return [self.values_of(each) for each in value]
        if is_object(value):
            return {
                self.known(name): _masked(each) if self._is_secret_member(name, value) else self.values_of(each)
                for name, each in value.items()
            }
        return value

    def known_in(self, value: Any) -> Any:
        """Return JSON values without the secrets whose values are known."""
        if isinstance(value, str):
            return self.known(value)
        if is_array(value):
            return [self.known_in(each) for each in value]
        if is_object(value):
            return {name: self.known_in(each) for name, each in value.items()}
        return value

    def fields(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the fields of a form without secrets."""
        return [(name, MASK if self.is_secret(name) else self.text(value)) for name, value in pairs]


def _encoded(value: str) -> Iterator[str]:
    """Yield a long value in Base64, without padding."""
    if len(value) >= LONG:
        yield b64encode(value.encode("utf-8", "surrogatepass")).decode().rstrip("=")


def _alone(value: str) -> str:
    """Return the pattern of a secret; a short one may be a part of an ordinary word."""
    pattern = re.escape(value)
    return pattern if len(value) >= WORD else rf"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])"


def _is_masked_member(found: re.Match[str]) -> bool:
    is_text = found[2] == "token" and '"logprob"' in found.string
    return is_secret_field(found[2]) and not is_text


def _masked_member(found: re.Match[str]) -> str:
    return f'{found[1]}"{MASK}"' if _is_masked_member(found) else found[0]


def _masked_header(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.lower() in SCHEMES else MASK


def _masked(value: Any) -> Any:
    """Mask all texts in the value of a secret property; those in an object only if they are its secret."""
    if isinstance(value, str):
        return MASK if value else value
    if is_array(value):
        return [_masked(each) for each in value]
    if is_object(value):
        return {name: _masked(each) if name not in KINDS else each for name, each in value.items()}
    return value


KINDS = frozenset({"created_at", "expires_at", "id", "name", "object", "type"})
"""Properties of a secret that are none."""


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_array(value):
        for each in value:
            yield from _strings(each)
    elif is_object(value):
        for name, each in value.items():
            if name not in KINDS:
                yield from _strings(each)


def _query(url: str) -> list[tuple[str, str]]:
    return parse_qsl(url.partition("?")[2].partition("#")[0], keep_blank_values=True)


def _raw_query(query: str) -> list[tuple[str, str]]:
    """Return the parameters of a query: name, and the parameter as it is."""
    return [(part.partition("=")[0], part) for part in query.split("&")] if query else []
