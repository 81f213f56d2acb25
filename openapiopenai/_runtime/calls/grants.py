"""Tokens of OAuth 2.0 that a client gets for its ID and secret: how long they are kept. Does no I/O."""

from __future__ import annotations

import os
import time
from math import inf
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from urllib.parse import quote_plus, urlencode, urljoin

from ..json.errors import DecodeError
from ..json.redaction import quote
from .errors import OAuthError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..profile import Grant
    from .errors import APIStatusError
    from .exchange import Exchange
    from .response import ApiResponse
    from .settings import Configuration

    Source: TypeAlias = "Origin | Exchange"
    """What gets a token."""

MARGIN = 60.0
"""Seconds before its end at which a token is renewed, but not more than a tenth of its time."""
STYLES = ("header", "body")
"""Where a client sends its ID and secret: servers must support the header (RFC 6749, section 2.3.1), but some do not."""


class Origin(NamedTuple):
    """What a token was fetched for."""

    url: str
    """Token endpoint."""
    client_id: str
    client_secret: str
    scopes: tuple[str, ...]

    @classmethod
    def of(
        cls, configuration: Configuration, grant: Grant, client_id: str, client_secret: str, scopes: tuple[str, ...]
    ) -> Origin:
        """Return the origin of the token for an operation that needs scopes."""
        own = configuration.own
        url = own.get(grant.url_option) or grant.url
        if not url.startswith(("https://", "http://")):
            url = urljoin(f"{configuration.root}/", url)
        return cls(url, client_id, client_secret, own.get(grant.scopes_option, scopes))

    def __repr__(self) -> str:
        return f"Origin({self.url!r})"

    def early(self, seconds: float) -> float:
        """Return how many seconds before its end a token that lasts for `seconds` is renewed."""
        return min(MARGIN, seconds / 10)

    def request(self, style: str) -> tuple[bytes, dict[str, str]]:
        """Return the body and the headers of a request for a token."""
        fields = {"grant_type": "client_credentials"}
        if self.scopes:
            fields["scope"] = " ".join(self.scopes)
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        if style == "header":
            from base64 import b64encode

            both = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
            headers["authorization"] = f"Basic {b64encode(both.encode()).decode()}"
        else:
            fields |= {"client_id": self.client_id, "client_secret": self.client_secret}
        return urlencode(fields).encode(), headers


class Token(NamedTuple):
    """A token and the time, of `time.monotonic()`, at which it is renewed."""

    value: str
    until: float

    def __repr__(self) -> str:
        return "Token(***)"


REFUSED = (400, 401, 403)
"""Statuses with which a token endpoint refuses a token."""


def refusal(error: APIStatusError) -> OAuthError:
    """Return the error for a token endpoint that refuses a token."""
    try:
        body: Any = error.response.json()
    except DecodeError:
        body = None
    told: Any = cast("Any", body).get("error_description") if isinstance(body, dict) else None
    text = f"{error}: {quote(str(told))}" if told else str(error)
    return OAuthError(text, response=error.response, body=cast("object", body))


def token_in(response: ApiResponse[Any], started: float, source: Source) -> Token | None:
    """Return the token in the response to a request sent at `started`; None if there is none."""
    try:
        payload: Any = response.json()
    except DecodeError:
        return None
    fields = cast("Mapping[str, Any]", payload if isinstance(payload, dict) else {})
    value = fields.get("access_token")
    if not isinstance(value, str) or not (value := value.strip()) or not (value.isascii() and value.isprintable()):
        return None
    try:
        seconds = float(fields["expires_in"])
    except (KeyError, TypeError, ValueError, OverflowError):
        seconds = inf
    return Token(value, started + (seconds - source.early(seconds) if 0 < seconds < inf else inf))


class Tokens:
    """Tokens of a client and its copies. A copy in another process begins without any."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: dict[Source, Token] = {}
        self._awaited: dict[tuple[int, Source], Any] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Tokens, ()

    def fresh(self, origin: Source) -> str | None:
        """Return the token of an origin; None if there is none, or not for long any more."""
        token = self._kept.get(origin)
        return token.value if token and time.monotonic() < token.until else None

    def keep(self, origin: Source, token: Token) -> None:
        self._kept[origin] = token

    def refuse(self, origin: Source, sent: Mapping[str, str]) -> None:
        """Forget a token that a server has refused in these headers, unless there is a newer one."""
        with self._lock:
            if (token := self._kept.get(origin)) and any(value.endswith(token.value) for value in sent.values()):
                del self._kept[origin]

    def enter(self, origin: Source, event: Any) -> Any:
        """Return the event to wait for if a token is being fetched; else None: then the caller fetches it."""
        with self._lock:
            known = self._awaited.setdefault((os.getpid(), origin), event)
            return None if known is event else known

    def leave(self, origin: Source) -> None:
        """Let all go on that wait for a token."""
        with self._lock:
            event = self._awaited.pop((os.getpid(), origin))
        event.set()
