"""Cassettes: record the exchanges of clients with servers, and replay them."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from ..._runtime.http import tasks, threads
from ..decoration import within
from ..interception import Interceptor, intercept, original, release
from . import exchange_async, exchange_sync
from .bodies import Unkept, body_bytes, event_bytes
from .matching import Difference, Matcher, told
from .notes import Note, runtime_of
from .requests import content_of, described
from .scrubbing import Scrubber
from .storage import CassetteError, Storage, check_path

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

    from ..._runtime.http.request import Headers, Request
    from ..._runtime.http.transport import AsyncTransport, AsyncTransportResponse, Transport, TransportResponse
    from .frames import Play, SocketNote
    from .matching import Matching
    from .storage import Recording

F = TypeVar("F", bound=Callable[..., Any])

N = TypeVar("N", "Note", "SocketNote")

Mode: TypeAlias = Literal["none", "new_episodes", "all", "once"]
MODES = {
    "none": "replays only",
    "new_episodes": "replays what was recorded, and records the rest",
    "all": "records everything anew",
    "once": "records if there is no file, and replays only otherwise",
}
CUT = "the recording ends here: the client left the stream when it was made"


class UnrecordedRequestError(CassetteError):
    """A request that no recording fits, and that is not to be recorded."""


class Cassette(Interceptor):
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
        self.path = check_path(path)
        self.mode: Mode = mode
        self._matcher = Matcher(match, ignore)
        self._options = {"secrets": [*secrets], "secret_names": [*secret_names]}
        self._options |= {"visible_headers": [*visible_headers]}
        self._is_timed = timing
        self._transports = dict.fromkeys((False, True), transport)
        self._lock = RLock()
        self._depth = 0
        """Number of `with` blocks that the program is in."""
        self._start()

    def _start(self) -> None:
        self._storage = Storage(self.path)
        self._scrubber = Scrubber(**self._options)
        self._recordings: list[Recording] | None = None
        self._used: set[int] = set()
        self._open: list[Note | SocketNote] = []
        self._is_new = False
        self.requests: list[Request] = []
        """All requests sent, in order."""
        self.recorded = 0
        """Number of exchanges that were recorded."""
        self.replayed = 0
        """Number of exchanges that were replayed."""

    # --- the block ---

    def __enter__(self) -> Self:
        with self._lock:
            if not self._depth:
                self._start()
                self._load()
            self._depth += 1
        intercept(self)
        return self

    def __exit__(self, *exception: object) -> None:
        release(self)
        with self._lock:
            self._depth -= 1
            if not self._depth:
                self._finish()

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(self, *exception: object) -> None:
        self.__exit__(*exception)

    def __call__(self, function: F) -> F:
        """Decorate a function, a coroutine function, or a generator: each call is a block of its own."""
        return within(self, function)

    def _finish(self) -> None:
        """Record what is still unfinished, and put a new file in the place of the old one."""
        for note in [*self._open]:
            note.cut()
        self._storage.finish()

    def close(self) -> Awaitable[None]:
        """Close what sends the requests of clients made with `transport=tape`. The result may be awaited."""
        if not self._depth:
            self._finish()
        closed = [transport.close() for transport in self._transports.values() if transport is not None]
        return _Closed([each for each in closed if inspect.isawaitable(each)])

    def _load(self) -> list[Recording]:
        """Return the recordings; a file to be recorded anew has none."""
        with self._lock:
            if self._recordings is None:
                self._is_new = self.mode == "all" or (self.mode == "once" and not self._storage.exists())
                if self._is_new:
                    self._storage.begin_anew()
                self._recordings = [] if self._is_new else self._storage.load()
            return self._recordings

    @property
    def is_recording(self) -> bool:
        """Whether requests may reach a server."""
        self._load()
        return self._is_new or self.mode == "new_episodes"

    @property
    def unused(self) -> list[Recording]:
        """Recordings that were not replayed."""
        return [each for number, each in enumerate(self._load()) if number not in self._used]

    # --- requests ---

    def send(self, request: Request, forward: Any = None, transport: Any = None) -> Any:
        """See `Transport.send`; awaited, the result is what `AsyncTransport.send` returns."""
        if forward is None:
            return CassetteResponse(self, request)
        return exchange_sync.exchange(self, request, forward)

    async def send_async(self, request: Request, forward: Any, transport: Any) -> Any:
        """See `Interceptor`."""
        return await exchange_async.exchange(self, request, forward)

    def connect(self, arguments: dict[str, Any], forward: Any) -> Any:
        """See `Interceptor`."""
        from . import sockets_sync

        return sockets_sync.connect(self, arguments, forward)

    async def connect_async(self, arguments: dict[str, Any], forward: Any) -> Any:
        """See `Interceptor`."""
        from . import sockets_async

        return await sockets_async.connect(self, arguments, forward)

    def begin(self, request: Request) -> Recording | Note:
        """Return the recording of a request, or a note if it is to be recorded.

        Raises UnrecordedRequestError if it is neither.
        """
        self._scrubber.learn_request(request.url, request.headers)
        with self._lock:
            self.requests.append(request)
            if (number := self._find(described(request, content_of(request), self._scrubber, Unkept()))) is not None:
                return self._load()[number]
            made = described(request, content_of(request), self._scrubber, self._storage)
            return self._noted(Note(request, made, *self._noting, is_timed=self._is_timed))

    def begin_socket(self, arguments: dict[str, Any]) -> Play | SocketNote:
        """Return the recording of a WebSocket, or a note if it is to be recorded.

        Raises UnrecordedRequestError if it is neither, `Refused` if the server rejected the handshake.
        """
        from .frames import Play, SocketNote, refused

        headers = {name.lower(): value for name, value in (arguments.get("additional_headers") or {}).items()}
        self._scrubber.learn_request(arguments["uri"], headers)
        url = self._scrubber.url(arguments["uri"])
        made = {"method": "WEBSOCKET", "url": url, "headers": self._scrubber.sent(headers)}
        with self._lock:
            if (number := self._find(made)) is None:
                return self._noted(SocketNote(made, *self._noting, is_timed=self._is_timed))
            recording = self._load()[number]
        if "response" in recording:
            raise refused(recording, self._storage)
        place = f"{self.path}: recording {number + 1}"
        return Play(place, recording, self._scrubber, self._storage, self._matcher)

    @property
    def _noting(self) -> tuple[Any, ...]:
        return self._scrubber, self._storage, self._record

    def _noted(self, note: N) -> N:
        self._open.append(note)
        return note

    def _find(self, sent: Recording) -> int | None:
        """Return the number of the recording of a request, None if it is to be recorded.

        Raises UnrecordedRequestError if it is neither.
        """
        recordings = self._load()
        if self._is_new:
            return None
        for number, recording in enumerate(recordings):
            if number not in self._used and not self._matcher.differences(recording["request"], sent):
                self._used.add(number)
                self.replayed += 1
                return number
        if self.mode == "new_episodes":
            return None
        raise self._unrecorded(recordings, sent)

    def _record(self, note: Any, recording: Recording) -> None:
        with self._lock:
            self._open.remove(note)
            if recording:  # with what the scrubber has learned from the response
                self._storage.append(self._scrubber.known_in(recording))
                self.recorded += 1

    def _unrecorded(self, recordings: list[Recording], sent: Recording) -> UnrecordedRequestError:
        """Return the error for a request without a recording, which says how the nearest one differs."""
        what = f"{self.path}: no recording fits {sent['method']} {sent['url']}"
        how = f'mode="{self.mode}" {MODES[self.mode]}; mode="new_episodes" records this request'
        if not recordings:
            return UnrecordedRequestError(f"{what}: there are none; {how}")
        number, found, is_used = self._nearest(recordings, sent)
        place = f"recording {number + 1} of {len(recordings)}"
        if not found:
            return UnrecordedRequestError(f"{what} once more: {place} fits, and was replayed already; {how}")
        state = ", which was replayed already," if is_used else ""
        return UnrecordedRequestError(f"{what}; {how}\nThe nearest is {place}{state} and differs:\n{told(found)}")

    def _nearest(self, recordings: list[Recording], sent: Recording) -> tuple[int, list[Difference], bool]:
        """Return the number of the recording that differs least, its differences, and whether it was replayed."""

        def weight(each: tuple[int, list[Difference], bool]) -> tuple[bool, int, bool]:
            places = {difference.path for difference in each[1]}
            return bool(places & {"method", "path"}), len(each[1]), each[2]

        return min(
            (
                (number, self._matcher.differences(recording["request"], sent), number in self._used)
                for number, recording in enumerate(recordings)
            ),
            key=weight,
        )

    # --- responses ---

    def error_of(self, response: dict[str, Any], request: Request) -> Exception:
        """Return the error of a recorded exchange."""
        said = response.get("error") or {"message": CUT}
        errors = runtime_of(request, "http.errors")
        kind = errors.APITimeoutError if said.get("type") == "timeout" else errors.APIConnectionError
        error: Exception = kind(said["message"], request=request.masked())
        if said.get("is_final"):
            error.is_final = True  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        return error

    def pieces(self, response: dict[str, Any], request: Request) -> list[tuple[float, bytes | Exception]]:
        """Return the body of a recorded response: seconds before each piece, and the piece; the error at its end."""
        made: list[tuple[float, bytes | Exception]] = []
        before = 0.0
        for event in response.get("events", ()):
            after = event.get("after", before) if self._is_timed else before
            made.append((after - before, event_bytes(event, self._storage)))
            before = after
        if body := response.get("body"):
            made.append((0.0, body_bytes(body, self._storage)))
        if "error" in response or response.get("is_cut"):
            made.append((0.0, self.error_of(response, request)))
        return made

    def inner(self, *, is_async: bool) -> Callable[[Any], Any]:
        """Return what sends the requests of clients made with `transport=tape`."""
        transport: Any = self._transports[is_async]
        if transport is None:
            transport = (tasks if is_async else threads).default_transport("AsyncOpenAI")
            self._transports[is_async] = transport
        return original(transport)

    def __repr__(self) -> str:
        return f"<Cassette {str(self.path)!r}, mode={self.mode!r}>"


class CassetteResponse:
    """The response to a client made with `transport=tape`: of a synchronous client at once, of another when awaited."""

    def __init__(self, tape: Cassette, request: Request) -> None:
        self._tape = tape
        self._request = request
        self._made: TransportResponse | None = None

    def __await__(self) -> Generator[Any, None, AsyncTransportResponse]:
        forward = self._tape.inner(is_async=True)
        return exchange_async.exchange(self._tape, self._request, forward).__await__()

    @property
    def _response(self) -> TransportResponse:
        if self._made is None:
            self._made = exchange_sync.exchange(self._tape, self._request, self._tape.inner(is_async=False))
        return self._made

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


cassette = Cassette
