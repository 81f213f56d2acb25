"""Cassettes: record the exchanges of clients with servers, and replay them."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._runtime.http import tasks, threads
from ..decoration import Block
from ..interception import intercept, original, release
from .deck import MODES, Deck, Settings
from .matching import Matcher
from .storage import check_path

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

    from ..._runtime.http.request import Headers, Request
    from ..._runtime.http.transport import AsyncTransport, AsyncTransportResponse, Transport, TransportResponse
    from .matching import Matching
    from .storage import Recording


Mode: TypeAlias = Literal["none", "new_episodes", "all", "once"]


class Cassette(Block):
    """A cassette: a file of recorded exchanges, in order.

    In a `with` block (or `async with`), all clients of the process use it, whoever made them; `OpenAI(transport=tape)`
    uses it in any case. As a decorator, it does so for each call of a function. Safe to use from threads and tasks.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        mode: Mode = "once",
        *,
        match: Matching = "strict",
        ignore: Iterable[str] = (),
        secrets: Iterable[str] = (),
        secret_names: Iterable[str] = (),
        visible_headers: Iterable[str] = (),
        timing: bool = False,
        transport: Transport | AsyncTransport | None = None,
    ) -> None:
        """Create a cassette. Nothing is read or written until it is used.

        - `path`: file ending with `.yaml`, `.yml` or `.jsonl`.
        - `mode`: "once": record if there is no file, otherwise replay; "none": replay; "new_episodes": replay, and
          record what no recording fits; "all": record everything anew.
        - `match`: "strict": a request fits if method, URL, body and visible headers are equal; "loose": host and headers
          do not count, and what is null, false or empty equals what is absent. JSON is compared by its values.
        - `ignore`: places that are not compared, such as `body.metadata.run`, `body.input[*].id`, `query.page`.
        - `secrets`: values that are masked besides the credentials of requests.
        - `secret_names`: names of headers, query parameters, and properties whose values are masked, besides the usual.
        - `visible_headers`: request headers whose values are recorded and compared, besides the usual.
        - `timing`: record when each event of a stream came, and replay streams with these pauses.
        - `transport`: sends what is recorded of clients made with `transport=tape`; default: a new one.

        Raises TypeError or ValueError if an argument is not valid.
        """
        if mode not in MODES:
            raise ValueError(f"mode: expected one of {', '.join(MODES)}, got {mode!r}")
        lists = {"secrets": secrets, "secret_names": secret_names, "visible_headers": visible_headers}
        scrubbing = {name: strings(name, values) for name, values in lists.items()}
        self.path = check_path(path)
        """The file."""
        self._settings = Settings(self.path, mode, Matcher(match, strings("ignore", ignore)), scrubbing, timing)
        self._transports: dict[bool, Any] = dict.fromkeys((False, True), transport)
        self._lock = RLock()
        self._blocks = 0
        """Number of `with` blocks that the program is in."""
        self._used: Deck | None = None

    @property
    def _deck(self) -> Deck:
        """The present use."""
        with self._lock:
            if self._used is None:
                self._used = Deck(self._settings)
            return self._used

    @property
    def requests(self) -> list[Request]:
        """All requests of the last use, in order."""
        return self._deck.requests

    @property
    def recorded(self) -> int:
        """Number of exchanges that were recorded in the last use."""
        return self._deck.recorded

    @property
    def replayed(self) -> int:
        """Number of exchanges that were replayed in the last use."""
        return self._deck.replayed

    @property
    def unused(self) -> list[Recording]:
        """Recordings that were not replayed in the last use."""
        return self._deck.unused

    @property
    def is_recording(self) -> bool:
        """Whether requests may reach a server."""
        return self._deck.is_recording

    def __enter__(self) -> Self:
        with self._lock:
            if not self._blocks:
                self._used = None
                intercept(self._deck)
            self._blocks += 1
        return self

    def __exit__(self, *exception: object) -> None:
        with self._lock:
            self._blocks -= 1
            if not self._blocks:
                release(self._deck)
                self._deck.finish()

    def send(self, request: Request) -> CassetteResponse:
        """See `Transport.send`; awaited, the result is what `AsyncTransport.send` returns."""
        return CassetteResponse(self._deck, request, self._inner)

    def _inner(self, is_async: bool) -> Callable[[Any], Any]:
        """Return what sends the requests of clients made with `transport=tape`."""
        transport: Any = self._transports[is_async]
        if transport is None:
            transport = (tasks if is_async else threads).default_transport()
            self._transports[is_async] = transport
        return original(transport)

    def close(self) -> Awaitable[None]:
        """Close what sends the requests of clients made with `transport=tape`. The result may be awaited."""
        if not self._blocks:
            self._deck.finish()
        closed = [transport.close() for transport in self._transports.values() if transport is not None]
        return _Closed([each for each in closed if inspect.isawaitable(each)])

    def __repr__(self) -> str:
        return f"<Cassette {str(self.path)!r}, mode={self._settings.mode!r}>"


cassette = Cassette


def strings(name: str, values: Any) -> list[str]:
    """Return an argument that is a list of texts; raises TypeError for anything else."""
    if isinstance(values, (str, bytes)):
        raise TypeError(f"{name}: expected a list of texts, got {type(values).__name__}")
    found = [*values]
    for each in found:
        if not isinstance(each, str):
            raise TypeError(f"{name}: expected a list of texts, got {type(each).__name__} in it")
    return found


class CassetteResponse:
    """The response to a client made with `transport=tape`: of a synchronous client at once, of another when awaited."""

    def __init__(self, deck: Deck, request: Request, inner: Callable[[bool], Callable[[Any], Any]]) -> None:
        self._deck = deck
        self._request = request
        self._inner = inner
        self._made: TransportResponse | None = None

    def __await__(self) -> Generator[Any, None, AsyncTransportResponse]:
        return self._deck.send_async(self._request, self._inner(True)).__await__()

    @property
    def _response(self) -> TransportResponse:
        made = self._made or self._deck.send(self._request, self._inner(False))
        self._made = made
        return made

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Headers:
        return self._response.headers

    def read(self) -> bytes:
        return self._response.read()

    def chunks(self) -> Iterator[bytes]:
        return self._response.chunks()

    def set_idle_timeout(self, seconds: float | None) -> None:
        self._response.set_idle_timeout(seconds)

    def finish(self) -> None:
        self._response.finish()

    def close(self) -> None:
        self._response.close()


class _Closed:
    """The end of transports, some of which wait for it."""

    def __init__(self, closing: list[Awaitable[Any]]) -> None:
        self._closing = closing

    def __await__(self) -> Generator[Any, None, None]:
        for each in self._closing:
            yield from each.__await__()
