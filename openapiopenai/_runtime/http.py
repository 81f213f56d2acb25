"""HTTP as the runtime sees it: requests, headers, time limits. No library's types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .redaction import redact_headers, redact_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .multipart import MultipartBody

DEFAULT_CONNECT = 5.0
DEFAULT_READ = 600.0


class Timeout(NamedTuple):
    """Time limits of one attempt, in seconds; None for no limit."""

    read: float | None = DEFAULT_READ
    """How long to wait for the next bytes of the answer."""
    connect: float | None = DEFAULT_CONNECT
    """How long to wait for a connection."""

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """A number is the limit for both; raises ValueError or TypeError for what is none."""
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, None)
        if isinstance(value, bool) or not isinstance(value, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"timeout: expected seconds, a Timeout or None, got {type(value).__name__}")
        if not value > 0:
            raise ValueError(f"timeout: expected more than 0 seconds, got {value}")
        return cls(float(value), float(value))


class Headers(Mapping[str, str]):
    """Headers of an answer: names in any case; several of one name are joined by a comma."""

    __slots__ = ("_items", "_values")

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = tuple(items)
        self._values: dict[str, str] = {}
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
        """Every value of a name, as the server sent them."""
        return [value for key, value in self._items if key.lower() == name.lower()]

    def __repr__(self) -> str:
        return f"Headers({redact_headers(self._values)!r})"


class Request:
    """One HTTP request, as a transport is to send it."""

    __slots__ = ("body", "deadline", "headers", "method", "operation", "streams", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: bytes | MultipartBody | None,
        *,
        operation: str = "",
        timeout: Timeout = Timeout(),  # noqa: B008 (immutable)
        deadline: float | None = None,
        streams: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        """Names in lower case."""
        self.body = body
        """Bytes, or what yields them again each time that it is iterated."""
        self.operation = operation
        """Name of the operation: `chat.completions.create`."""
        self.timeout = timeout
        self.deadline = deadline
        """Point of `time.monotonic()` at which the whole call must be over."""
        self.streams = streams
        """Whether the answer is to be read piece by piece as it comes."""

    def masked(self) -> Request:
        """A copy without secrets, to be kept and shown."""
        return Request(
            self.method,
            redact_url(self.url),
            redact_headers(self.headers),
            self.body,
            operation=self.operation,
            timeout=self.timeout,
            streams=self.streams,
        )

    def to_curl(self) -> str:
        """The request as a command for a shell, secrets masked."""
        import shlex

        parts = [f"curl -X {self.method} {shlex.quote(redact_url(self.url))}"]
        for name, value in redact_headers(self.headers).items():
            if name != "accept-encoding":  # curl would show the answer compressed
                parts.append(f"-H {shlex.quote(f'{name}: {value}')}")
        if isinstance(self.body, bytes):
            parts.append(f"--data-binary {shlex.quote(self.body.decode('utf-8', 'replace'))}")
        elif self.body is not None:
            parts.append("--data-binary @body")
        return " \\\n  ".join(parts)

    @property
    def content(self) -> bytes:
        """The whole body; reads files where it holds some."""
        return b"".join(self.body) if self.body is not None and not isinstance(self.body, bytes) else self.body or b""

    def __reduce__(self) -> tuple[Any, ...]:
        masked = self.masked()
        body = self.body if isinstance(self.body, bytes) else None  # open files stay where they are
        return Request, (masked.method, masked.url, masked.headers, body)

    def __repr__(self) -> str:
        return f"Request({self.method} {redact_url(self.url)}, headers={redact_headers(self.headers)!r})"
