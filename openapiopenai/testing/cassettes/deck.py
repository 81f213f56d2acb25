"""What a cassette does with requests, from the begin of its use to the end: finds their recordings, or records them."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..._runtime.json.repeated import gathered
from ..interception import Interceptor
from . import exchange_async, exchange_sync
from .bodies import Unkept, body_bytes, event_bytes
from .matching import Difference, Matcher, told
from .notes import Note, runtime_of
from .pieces import mask_pieces
from .requests import content_of, described
from .scrubbing import Scrubber
from .storage import CassetteError, Storage

if TYPE_CHECKING:
    from pathlib import Path

    from ..._runtime.http.request import Request
    from .frames import Play, SocketNote
    from .matching import View
    from .storage import Recording

N = TypeVar("N", "Note", "SocketNote")

MODES = {
    "none": "replays only",
    "new_episodes": "replays what was recorded, and records the rest",
    "all": "records everything anew",
    "once": "records if there is no file, and replays only otherwise",
}
CUT = "the recording ends here: the client left the stream when it was made"


class UnrecordedRequestError(CassetteError):
    """A request that no recording fits, and that is not to be recorded."""


class Settings(NamedTuple):
    """How a cassette is used."""

    path: Path
    mode: str
    matcher: Matcher
    scrubbing: dict[str, list[str]]
    """Arguments of `Scrubber`."""
    is_timed: bool


class Deck(Interceptor):
    """One use of a cassette; threads and tasks share it."""

    def __init__(self, settings: Settings) -> None:
        """Read the file. Raises CassetteError if it is none of a cassette."""
        self._path, self._mode, self._matcher, scrubbing, self._is_timed = settings
        self._storage = Storage(self._path)
        self._scrubber = Scrubber(**scrubbing)
        self._is_new = self._mode == "all" or (self._mode == "once" and not self._storage.exists())
        if self._is_new:
            self._storage.begin_anew()
        self._recordings = [] if self._is_new else self._storage.load()
        self._views = [self._matcher.view(each["request"]) for each in self._recordings]
        self._used: set[int] = set()
        self._open: list[Note | SocketNote] = []
        self._lock = RLock()
        self.requests: list[Request] = []
        self.recorded = 0
        self.replayed = 0

    @property
    def is_recording(self) -> bool:
        """Whether requests may reach a server."""
        return self._is_new or self._mode == "new_episodes"

    @property
    def unused(self) -> list[Recording]:
        """Recordings that were not replayed."""
        return [each for number, each in enumerate(self._recordings) if number not in self._used]

    def finish(self) -> None:
        """Record what is still unfinished, and put a new file in the place of the old one."""
        for note in [*self._open]:
            note.cut()
        self._storage.finish()

    # --- requests ---

    def send(self, request: Request, forward: Any, transport: Any = None) -> Any:
        return exchange_sync.exchange(self, request, forward)

    async def send_async(self, request: Request, forward: Any, transport: Any = None) -> Any:
        return await exchange_async.exchange(self, request, forward)

    def connect(self, arguments: dict[str, Any], forward: Any, module: str) -> Any:
        from . import sockets_sync

        return sockets_sync.connect(self, arguments, forward)

    async def connect_async(self, arguments: dict[str, Any], forward: Any, module: str) -> Any:
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
                return self._recordings[number]
            made = described(request, content_of(request), self._scrubber, self._storage)
            return self._noted(Note(request, made, *self._noting, is_timed=self._is_timed))

    def begin_socket(self, arguments: dict[str, Any]) -> Play | SocketNote:
        """Return the recording of a WebSocket, or a note if it is to be recorded.

        Raises UnrecordedRequestError if it is neither, `Refused` if the server rejected the handshake.
        """
        from .frames import Play, SocketNote, refused

        given: Any = arguments.get("additional_headers") or ()  # those of the caller may be a mapping
        headers = gathered(given.items() if hasattr(given, "items") else given)
        self._scrubber.learn_request(arguments["uri"], headers)
        url = self._scrubber.url(arguments["uri"])
        made = {"method": "WEBSOCKET", "url": url, "headers": self._scrubber.sent(headers)}
        with self._lock:
            if (number := self._find(made)) is None:
                return self._noted(SocketNote(made, *self._noting, is_timed=self._is_timed))
        recording = self._recordings[number]
        if "response" in recording:
            raise refused(recording, self._storage)
        place = f"{self._path}: recording {number + 1}"
        return Play(place, recording, self._scrubber, self._storage, self._matcher)

    @property
    def _noting(self) -> tuple[Any, ...]:
        return self._scrubber, self._storage, self._record

    def _noted(self, note: N) -> N:
        self._open.append(note)
        return note

    def _record(self, note: Any, recording: Recording) -> None:
        with self._lock:
            self._open.remove(note)
            if recording:
                recording = self._scrubber.known_in(recording)  # it has learned from the response
                mask_pieces(recording, self._scrubber)
                self._storage.append(recording)
                self.recorded += 1

    def _find(self, sent: Recording) -> int | None:
        """Return the number of the recording of a request, None if it is to be recorded.

        Raises UnrecordedRequestError if it is neither.
        """
        view = self._matcher.view(sent)
        for number, recorded in enumerate(self._views):
            if number not in self._used and self._matcher.fits(recorded, view):
                self._used.add(number)
                self.replayed += 1
                return number
        if self.is_recording:
            return None
        raise self._unrecorded(sent)

    def _unrecorded(self, sent: Recording) -> UnrecordedRequestError:
        """Return the error for a request without a recording, which says how the nearest one differs."""
        what = f"{self._path}: no recording fits {sent['method']} {sent['url']}"
        how = f'mode="{self._mode}" {MODES[self._mode]}; mode="new_episodes" records this request'
        if not self._recordings:
            return UnrecordedRequestError(f"{what}: there are none; {how}")
        number, found, is_used = self._nearest(self._matcher.view(sent))
        place = f"recording {number + 1} of {len(self._recordings)}"
        if not found:
            return UnrecordedRequestError(f"{what} once more: {place} fits, and was replayed already; {how}")
        state = ", which was replayed already," if is_used else ""
        return UnrecordedRequestError(f"{what}; {how}\nThe nearest is {place}{state} and differs:\n{told(found)}")

    def _nearest(self, sent: View) -> tuple[int, list[Difference], bool]:
        """Return the number of the recording that differs least, its differences, and whether it was replayed."""

        def weight(each: tuple[int, list[Difference], bool]) -> tuple[bool, int, bool]:
            places = {difference.path for difference in each[1]}
            return bool(places & {"method", "path"}), len(each[1]), each[2]

        differing = (
            (number, self._matcher.differences(recorded, sent), number in self._used)
            for number, recorded in enumerate(self._views)
        )
        return min(differing, key=weight)

    # --- responses ---

    def error_of(self, response: dict[str, Any], request: Request) -> Exception:
        """Return the error of a recorded exchange."""
        said = response.get("error") or {"message": CUT}
        errors = runtime_of(request, "http.errors")
        kind = errors.APITimeoutError if said.get("type") == "timeout" else errors.APIConnectionError
        error: Any = kind(said["message"], request=request.masked())
        error.is_final = said.get("is_final", False)
        return error  # type: ignore[no-any-return]

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
