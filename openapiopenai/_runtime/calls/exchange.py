"""Keys that are fetched: the token of a platform's own identity, exchanged for one of the API (RFC 8693). Does no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...profile import BaseError
from ..json.codec import encode
from ..json.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .response import ApiResponse

EARLY = 1200.0
"""Seconds before its end at which a token is renewed, but not more than half of its time."""


class Metadata(NamedTuple):
    """A request that a platform's metadata service responds to with the token of the machine's identity."""

    url: str
    headers: Mapping[str, str]
    field: str = ""
    """Property of the response, a JSON object, that has the token; empty: the token is the whole response."""

    def token_in(self, response: ApiResponse[Any]) -> str:
        """Return the token in a response. Raises BaseError if there is none."""
        try:
            found: Any = response.json().get(self.field) if self.field else response.content.decode()
        except (DecodeError, AttributeError, UnicodeDecodeError):
            found = None
        return subject_token(found, "the metadata service")


class Exchange:
    """A key that a client fetches when it needs one, keeps as long as it is valid, and renews if a server refuses it."""

    def __init__(
        self,
        url: str,
        fields: Mapping[str, str],
        subject: Callable[[], str | Awaitable[str]] | Metadata | None,
        early: float = EARLY,
    ) -> None:
        """Describe an exchange.

        - `url`: token endpoint.
        - `fields`: properties of the request, a JSON object, besides `subject_token`.
        - `subject`: returns the token of the platform; None if the certificate of the connection stands for it.
        - `early`: seconds before its end at which a token is renewed, at most half of its time.
        """
        self.url = url
        self.fields = fields
        self.subject = subject
        self._early = early

    client_secret = ""
    """Nothing of the client itself is secret."""

    def early(self, seconds: float) -> float:
        """Return how many seconds before its end a token that lasts for `seconds` is renewed."""
        return min(self._early, seconds / 2)

    def request(self, subject: str) -> tuple[bytes, dict[str, str]]:
        """Return the body and the headers of a request for a token."""
        fields = {**self.fields, **({"subject_token": subject} if subject else {})}
        return encode(fields), {"content-type": "application/json", "accept": "application/json"}

    def __repr__(self) -> str:
        return f"Exchange({self.url!r})"


def subject_token(value: object, source: str = "the provider") -> str:
    """Return the token of a platform. Raises BaseError, without the value, for anything but text."""
    if not isinstance(value, str) or not value.strip():
        raise BaseError(f"workload identity: {source} returned no token")
    return value.strip()
