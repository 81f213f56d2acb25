"""HTTP requests, headers and timeouts, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, overload

from ..json.absent import omit
from ..json.codec import encode, parse
from ..json.redaction import redact, redact_headers, redact_json, redact_url, secrets_of
from ..json.repeated import lines_of, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from .multipart import StreamedBody

__all__ = ["Headers", "Request", "Timeout"]

DEFAULT_CONNECT = 5.0
DEFAULT_READ = 600.0
DEFAULTS = {"read": DEFAULT_READ, "connect": DEFAULT_CONNECT}
LONGEST = 1e9
"""Seconds that sockets can wait for; much more is an OverflowError."""
DEFAULT_SIZE = 2**29
"""Default of `max_response_size`, in bytes: 512 MiB, as large as the largest file of the API."""


class _Limits(NamedTuple):
    read: float | None
    """Maximum seconds to wait for the complete head of the response (status and headers) once the request is sent, and
    then each time for the next bytes of its body; default: 600."""
    connect: float | None
    """Maximum seconds to wait for a connection, including DNS, proxy and TLS; default: 5."""


class Timeout(_Limits):
    """Timeouts of a single attempt, in seconds; None for no limit.

    `Timeout(5)` limits every wait to 5 s. `read` and `connect` set the two limits apart: `Timeout(5, read=60)`;
    `Timeout(read=60)` leaves the other one at its default.
    """

    __slots__ = ()

    @overload
    def __new__(cls, *, read: float | None = DEFAULT_READ, connect: float | None = DEFAULT_CONNECT) -> Self: ...
    @overload
    def __new__(cls, every: float | None, /, *, read: float | None = ..., connect: float | None = ...) -> Self: ...
    def __new__(cls, *every: float | None, **limits: float | None) -> Self:
        """Create timeouts. Raises TypeError or ValueError for anything but positive seconds and None."""
        if len(every) > 1 or not limits.keys() <= DEFAULTS.keys():
            raise TypeError("Timeout: expected one number for every wait, and read=… or connect=… for a single one")
        given = {**(dict.fromkeys(DEFAULTS, every[0]) if every else DEFAULTS), **limits}
        return cls._make(
            seconds(f"Timeout: {name}" if name in limits else "Timeout", value) for name, value in given.items()
        )

    @classmethod
    def of(cls, value: Any) -> Timeout:
        """Convert a value; a number is used for both limits. Raises TypeError or ValueError if it is not valid.

        Timeouts of other libraries, such as `httpx.Timeout`, have the limits as attributes.
        """
        if isinstance(value, Timeout):
            return value
        if all(hasattr(value, name) for name in DEFAULTS):
            return cls(**{name: getattr(value, name) for name in DEFAULTS})
        return cls._make([seconds("timeout", value)] * 2)

    def __reduce__(self) -> tuple[Any, ...]:
        return Timeout._make, (tuple(self),)


def seconds(name: str, value: object) -> float | None:
    """Return a number of seconds, or None for no limit, as which infinity and more than 30 years count.

    Raises TypeError or ValueError, naming the argument.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name}: expected seconds or None, got {type(value).__name__}")
    if not value > 0:
        raise ValueError(f"{name}: expected more than 0 seconds, got {value}")
    return None if value > LONGEST else float(value)


def whole_number(text: str) -> int | None:
    """Return the number that a header holds; None for anything but up to 18 decimal digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else None


class Headers(Mapping[str, str]):
    """Response headers: names are case-insensitive; repeated headers are joined with a comma."""

    __slots__ = ("_items", "_values", "sent")

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = tuple(items)
        self._values: dict[str, str] = {}
        self.sent: Mapping[str, str] = {}
        """Headers of the request, whose secrets the repr masks."""
        for name, value in self._items:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def all(self, name: str) -> list[str]:
        """Return all values of a header as separate strings."""
        return [value for key, value in self._items if key.lower() == name.lower()]

    def masked(self, secrets: Iterable[str]) -> Headers:
        """Return a copy with secrets masked."""
        return Headers((name, redact(value, secrets)) for name, value in self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (self._items,)

    def __repr__(self) -> str:
        return f"Headers({redact_headers(self._values, secrets_of('', self.sent))!r})"


def decode_header(value: bytes) -> str:
    """Decode header bytes: UTF-8, or ISO 8859-1 if they are not UTF-8."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


class SentHeaders(dict[str, str]):
    """Headers of a request that was sent: names are lowercase, and found in any case."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)

    def get_list(self, name: str) -> list[str]:
        """Return the values of a header."""
        return [*values_of(self[name])] if name in self else []


class Request:
    """One HTTP request, ready to be sent by a transport."""

    __slots__ = (
        "body",
        "deadline",
        "headers",
        "max_response_size",
        "method",
        "operation",
        "streams",
        "timeout",
        "url",
        "values",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: bytes | StreamedBody | None,
        *,
        operation: str = "",
        timeout: Timeout = Timeout(),  # noqa: B008 (immutable)
        deadline: float | None = None,
        streams: bool = False,
        max_response_size: int | None = DEFAULT_SIZE,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        """Headers with lowercase names."""
        self.body = body
        """Bytes, or an iterable of bytes that can be iterated again for each attempt."""
        self.operation = operation
        """Name of the operation, such as `chat.completions.create`."""
        self.timeout = timeout
        self.deadline = deadline
        """Value of `time.monotonic()` by which the whole call must have finished."""
        self.streams = streams
        """Whether the response is to be read incrementally."""
        self.max_response_size = max_response_size
        """Maximum size in bytes, decompressed, of a response read into memory; None for no limit."""
        self.values: Mapping[str, Any] | None = None
        """What the body is made of: arguments of the call by their names in JSON; None if that is not known."""

    def replace(
        self,
        *,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = omit,
        timeout: Timeout | float | None = omit,
    ) -> Request:
        """Return a copy with other parts.

        - `headers`: all of them: `{**request.headers, "x-team": "search"}`.
        - `body`: bytes, None for none, or JSON values, such as a changed `request.json()`.
        - `timeout`: as that of calls.

        Raises TypeError or ValueError, naming the argument, for what cannot be sent.
        """
        copy = Request(
            method or self.method,
            url or self.url,
            dict(headers) if headers is not None else dict(self.headers),
            self.body if body is omit else body,
            operation=self.operation,
            timeout=self.timeout if timeout is omit else Timeout.of(timeout),
            deadline=self.deadline,
            streams=self.streams,
            max_response_size=self.max_response_size,
        )
        if body is omit:
            copy.values = self.values
        else:
            copy.headers.pop("content-length", None)
            if body is not None and not isinstance(body, bytes):
                copy.body = encode(body, "body")
                copy.headers["content-type"] = "application/json"
        return copy

    def json(self) -> Any:
        """Return the body as JSON values, None if there is none; raises DecodeError if it is not JSON."""
        return parse("JSON", self.content) if self.body is not None else None

    @property
    def secrets(self) -> set[str]:
        """Secret values in the URL and the headers."""
        return secrets_of(self.url, self.headers)

    def masked(self) -> Request:
        """Return a copy with URL and header secrets masked, to be stored and displayed."""
        secrets = self.secrets
        return Request(
            self.method,
            redact_url(self.url, secrets),
            SentHeaders(redact_headers(self.headers, secrets)),
            self.body,
            operation=self.operation,
            timeout=self.timeout,
            streams=self.streams,
            max_response_size=self.max_response_size,
        )

    def to_curl(self) -> str:
        """Return the request as a curl command, with secrets masked."""
        import shlex

        masked, secrets = self.masked(), self.secrets
        parts = [f"curl -X {self.method} {shlex.quote(masked.url)}"]
        for name, value in lines_of(masked.headers):
            if name != "accept-encoding":  # curl would print the response compressed
                parts.append(f"-H {shlex.quote(f'{name}: {value}')}")
        if isinstance(self.body, bytes):
            text = redact_json(self.body.decode("utf-8", "replace"), secrets)
            parts.append(f"--data-binary {shlex.quote(text)}")
        elif self.body is not None:
            parts.append("--data-binary @body")
        return " \\\n  ".join(parts)

    @property
    def content(self) -> bytes:
        """The complete body; reads any files it contains."""
        return b"".join(self.body) if self.body is not None and not isinstance(self.body, bytes) else self.body or b""

    def read(self) -> bytes:
        """The same as `content`."""
        return self.content

    async def aread(self) -> bytes:
        """The same as `content`."""
        return self.content

    def __reduce__(self) -> tuple[Any, ...]:
        masked = self.masked()
        body = self.body if isinstance(self.body, bytes) else None  # open files cannot be pickled
        return Request, (masked.method, masked.url, masked.headers, body)

    def __repr__(self) -> str:
        masked = self.masked()
        return f"Request({self.method} {masked.url}, headers={masked.headers!r})"
