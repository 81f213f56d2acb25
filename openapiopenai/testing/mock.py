"""A mock of the API, made from its document: in process, or as a server on a port.

    mock = MockAPI()
    client = OpenAI(api_key="test", transport=mock.transport)

Every request is checked against the document. What responds, the first of these that there is: a script (`respond`), what
the API is known to do (`Profile.mocks`), the memory of what was created, the example of the document.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from importlib import import_module
from inspect import isawaitable
from random import Random
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.http.errors import APIConnectionError, APITimeoutError
from .._runtime.http.media import JSON, kind_of
from .._runtime.http.mock_transport import MockResponse, MockTransport
from .._runtime.http.request import Request
from .._runtime.json.codec import encode
from .._runtime.json.values import is_list, is_node
from ..profile import PROFILE
from .checking import Checker
from .document import Document, MockError, Operation, own_document
from .errors import Errors
from .factories import Factory, shortcuts
from .faults import Fault, Status
from .memory import Memory, NotFound
from .reading import MockRequest, RequestLog, read_request
from .streams import events_of
from .wire import Break, Events, Piece, Raw, Stall, Wire, plain

if TYPE_CHECKING:
    from .._runtime.json.model import BaseModel
    from .websockets import ScriptedServer

    Value: TypeAlias = (
        BaseModel | Mapping[str, Any] | list[Any] | str | bytes | MockResponse | Events | Wire | Exception
    )
    Scripted: TypeAlias = Value | Callable[[MockRequest], Any] | None
    """What a script responds, or a function that returns it, which may be a coroutine function."""

__all__ = ["MockAPI"]

Json = Any
SAMPLE = bytes(range(256))
"""The content of files that nobody has uploaded."""


@dataclass
class Rule:
    """A script, or a fault to order."""

    operation: str
    """Name of an operation, or a pattern: `files.*`, `*`."""
    left: int | None
    """How many more times it applies; None for ever."""
    when: Callable[[MockRequest], object] | None = None
    responses: list[Any] = field(default_factory=list[Any])
    fault: Fault | None = None
    calls: frozenset[int] = frozenset()
    """Numbers of the calls that it applies to, from 1; empty for all."""
    probability: float = 1
    seen: int = 0
    used: int = 0
    """How many times it has applied."""

    def applies(self, request: MockRequest, random: Random) -> bool:
        """Whether the rule is for a request; counts."""
        if self.left == 0 or not fnmatchcase(request.operation, self.operation):
            return False
        if self.when and not self.when(request):
            return False
        self.seen += 1
        if (self.calls and self.seen not in self.calls) or random.random() >= self.probability:
            return False
        self.used += 1
        self.left = self.left and self.left - 1
        return True

    def response(self) -> Any:
        """Return the response to the present call: one of a list in turn, the last one from then on."""
        return self.responses[min(self.used, len(self.responses)) - 1]


class MockAPI:
    """A mock of the API.

    - `seed`: decides about new IDs and about faults by probability.
    - `is_strict`: parameters and properties that the document does not have are errors.
    - `is_empty`: lists begin without entries, and IDs that nothing was created with are unknown. By default, they are those
      of the examples until something is created.
    """

    def __init__(
        self, *, seed: int = 0, is_strict: bool = True, is_empty: bool = False, document: Document | None = None
    ) -> None:
        self.document = document or own_document()
        self.checker = Checker(self.document, is_strict)
        self.factory = Factory(seed, self.checker)
        self.memory = Memory(self.factory, is_empty)
        self.requests = RequestLog()
        """All requests, also those with faults."""
        self.transport = MockTransport(self._respond_in_process)
        """For `Client(transport=…)`, synchronous or asynchronous."""
        self.errors = Errors(self.checker)
        self._random = Random(seed)
        self._scripts: list[Rule] = []
        self._faults: list[Rule] = []
        self._lock = RLock()
        facts: Any = import_module(PROFILE.mocks) if PROFILE.mocks else None
        self._habits: dict[str, Any] = facts.HABITS if facts else {}
        self._references: dict[str, dict[str, str]] = facts.REFERENCES if facts else {}

    # --- scripts ---

    def respond(
        self,
        operation: str,
        *responses: Scripted,
        times: int | None = None,
        when: Callable[[MockRequest], object] | None = None,
        check: bool = True,
    ) -> Rule:
        """Set the response to an operation; the latest script that applies is taken.

        - `operation`: its name, or a pattern such as `files.*`.
        - `responses`: one, or several, which are sent in turn, the last one from then on. A response is a model, JSON
          values, text, bytes, a `MockResponse`, `Events`, an exception that the call raises, or a function of the
          `MockRequest` that returns one of these, which may be asynchronous. Text for an operation that returns a model
          is the text of the model, if it has one: see `make`.
        - `times`: how many calls it is for; default: all.
        - `when`: whether it is for a request.
        - `check`: whether JSON values have to be valid for the operation. Raises MockError where they are not.
        """
        if not responses:
            raise MockError(f"respond({operation!r}): expected a response")
        self._known(operation)
        for each in responses if check else ():
            self._check(operation, each)
        rule = Rule(operation, times, when, [*responses])
        with self._lock:
            self._scripts.insert(0, rule)
        return rule

    def fault(
        self,
        operation: str,
        fault: Fault,
        *,
        calls: Iterable[int] = (),
        times: int | None = None,
        probability: float = 1,
        when: Callable[[MockRequest], object] | None = None,
    ) -> Rule:
        """Order a fault: of these calls (from 1), the first `times`, or each with a probability. All that apply add up."""
        self._known(operation)
        rule = Rule(operation, times, when, fault=fault, calls=frozenset(calls), probability=probability)
        with self._lock:
            self._faults.append(rule)
        return rule

    def reset(self) -> None:
        """Forget scripts, faults, requests and all that was created."""
        with self._lock:
            self._scripts.clear()
            self._faults.clear()
            self.requests.clear()
            self.memory.clear()

    def _known(self, operation: str) -> None:
        if not any(fnmatchcase(name, operation) for name in self.document.operations):
            self.document.operation(operation)

    def _check(self, name: str, response: Any) -> None:
        operation = self.document.operations.get(name)
        if not operation or not operation.response or kind_of(operation.media_type) != JSON:
            return
        value = plain(self._from_text(operation, response) if isinstance(response, str) else response)
        if isinstance(value, (dict, list)):
            faults = self.checker.faults(operation.response, value, "response")
            if faults:
                raise MockError(f"{name}: {'; '.join(faults[:5])}; `make` fills in what a model lacks")

    def _from_text(self, operation: Operation, text: str) -> Json:
        """Return the model of an operation with a text; the text itself if it has none."""
        model = operation.response.get("$ref", "").rpartition("/")[2]
        short = next(iter(shortcuts().get(model, ())), None)
        if kind_of(operation.media_type) != JSON or short is None:
            return text
        with self._lock:
            value: dict[str, Json] = self.factory.value(model, {short: text})
            return value | {"id": self.factory.fresh(value["id"])}

    # --- responses ---

    def handle(self, method: str, url: str, headers: dict[str, str], content: bytes = b"") -> Wire | Awaitable[Wire]:
        """Return the response to a request; awaitable if an asynchronous function makes it."""
        with self._lock:
            request, operation = read_request(self.checker, method, url, headers, content)
            self.requests.append(request)
            faults = [each.fault for each in self._faults if each.applies(request, self._random)]
            statuses = [each for each in faults if isinstance(each, Status)]
            changes = [each for each in faults if each and not isinstance(each, Status)]
            if statuses:
                wire = self.error(statuses[0].status, statuses[0].message, operation=operation)
                return changed(replace(wire, headers={**wire.headers, **statuses[0].hints}), changes)
            if request.faults or operation is None:
                message = "; ".join(request.faults)
                return changed(self.error(request.status, message, operation=operation), changes)
            script = next((each for each in self._scripts if each.applies(request, self._random)), None)
        if script is None:
            with self._lock:
                return changed(self._unscripted(operation, request), changes)
        response = script.response()
        if callable(response) and not isinstance(response, type):
            response = response(request)
        if isawaitable(response):
            return self._later(operation, request, response, changes)
        return changed(self._wire(operation, request, response), changes)

    def handle_now(self, method: str, url: str, headers: dict[str, str], content: bytes = b"") -> Wire:
        """Return the response to a request, also where an asynchronous function makes it, in a thread of its own."""
        found = self.handle(method, url, headers, content)
        return found if isinstance(found, Wire) else run_apart(found)

    async def _later(
        self, operation: Operation, request: MockRequest, response: Awaitable[Any], changes: list[Any]
    ) -> Wire:
        return changed(self._wire(operation, request, await response), changes)

    def _unscripted(self, operation: Operation, request: MockRequest) -> Wire:
        """Return what the API does by itself."""
        try:
            self._check_references(operation, request)
            if habit := self._habits.get(operation.name):
                return self._wire(operation, request, habit(self, operation, request))
            return self._wire(operation, request, self.usual(operation, request))
        except NotFound as error:
            return self.error(404, str(error), operation=operation)

    def _check_references(self, operation: Operation, request: MockRequest) -> None:
        """Raise NotFound for an ID in the body of what is known not to exist."""
        body: dict[str, Json] = request.body if is_node(request.body) else {}
        for name, path in self._references.get(operation.name, {}).items():
            given = body.get(name)
            for each in given if is_list(given) else [given]:
                identifier = each.get("id") if is_node(each) else each
                if isinstance(identifier, str):
                    self.memory.known(path, identifier)

    def usual(self, operation: Operation, request: MockRequest, *, is_whole: bool = False) -> Any:
        """Return the response from memory, or else the example of the document. `is_whole`: never as a stream."""
        if not is_whole and is_streamed(operation, request):
            whole = self.memory.respond(operation, request) if kind_of(operation.media_type or "none") == JSON else None
            return Events(events_of(whole) or self._events(operation))
        if operation.is_file:
            return self.memory.content(operation, request) or SAMPLE
        found = self.memory.respond(operation, request)
        if found is None and kind_of(operation.media_type) != JSON:
            return None if not operation.media_type else self.document.example(operation.response) or "text"
        return found

    def _events(self, operation: Operation) -> list[Json]:
        """Return one event of each kind, but for errors, which would end the stream."""
        found: list[Json] = []
        waiting = [operation.event or {}]
        while waiting:
            schema = self.document.resolved(waiting.pop())
            if "anyOf" in schema:
                waiting += reversed(schema["anyOf"])
            elif (example := self.document.example(schema)) is not None:
                name = (example.get("event") or example.get("type")) if is_node(example) else ""
                found += [example] if name not in ("error", "done") else []
        return found

    def _wire(self, operation: Operation, request: MockRequest, response: Any) -> Wire:
        """Return a response as it is sent."""
        if isinstance(response, Wire):
            return response
        if isinstance(response, Events):
            return response.wire(operation.stream_type)
        if isinstance(response, Exception):
            return Wire(0, {}, [response])
        if isinstance(response, MockResponse):
            return Wire(response.status, dict(response.headers), [*response.pieces])
        if isinstance(response, str):
            response = self._from_text(operation, response)
        if is_streamed(operation, request) and (events := events_of(plain(response))):
            return Events(events).wire(operation.stream_type)
        status, _ = operation.success
        if response is None:
            return Wire(status, {}, [])
        if isinstance(response, bytes):
            return Wire(status, {"content-type": operation.file_type}, [response])
        if isinstance(response, str) and not (
            operation.response.get("type") == "string" and kind_of(operation.media_type) == JSON
        ):
            return Wire(status, {"content-type": "text/plain"}, [response.encode()])
        return Wire(status, {"content-type": operation.media_type or "application/json"}, [encode(plain(response))])

    def error(self, status: int, message: str, *, code: str | None = None, operation: Operation | None = None) -> Wire:
        """Return an error in the form of the API, for `respond` or from a function."""
        value = self.errors.value(operation, status, message, code)
        return Wire(status, {"content-type": "application/json"}, [encode(value)])

    # --- in process ---

    def _respond_in_process(self, request: Request) -> Any:
        found = self.handle(request.method, request.url, request.headers, request.content)
        return self._in_process_later(found) if isawaitable(found) else in_process(found)

    async def _in_process_later(self, wire: Awaitable[Wire]) -> MockResponse:
        return in_process(await wire)

    # --- on a port ---

    @contextmanager
    def serve(
        self, port: int = 0, host: str = "127.0.0.1", *, websockets: ScriptedServer | None = None
    ) -> Generator[str, None, None]:
        """Run a server as long as the block lasts; yield its base URL, for `Client(base_url=…)`.

        - `port`: 0 for a free one.
        - `websockets`: plays a script for each WebSocket connection; without one, there are none.

        If a function of a script raises an exception, the response has status 500, and the end of the block raises it. A
        connection error resets the connection.
        """
        from .server import serving

        with serving(self, host, port, websockets=websockets) as url:
            yield url


def run_apart(value: Awaitable[Wire]) -> Wire:
    """Wait for a result in an event loop of its own: that of the caller, if there is one, is busy with the caller."""
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    async def result() -> Wire:
        return await value

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, result()).result()


def changed(wire: Wire, changes: list[Any]) -> Wire:
    """Return a response with faults."""
    for change in changes:
        wire = change(wire)
    return wire


def is_streamed(operation: Operation, request: MockRequest) -> bool:
    """Whether a request asks for a stream."""
    if operation.stream_when is None:
        return False
    name, value = operation.stream_when
    body: dict[str, Json] = request.body if is_node(request.body) else {}
    given = body.get(name, request.query.get(name))
    return not name or given == value or "text/event-stream" in request.headers.get("accept", "")


def in_process(wire: Wire) -> MockResponse:
    """Return a response for a transport; raise what a call without a response raises."""
    pieces = [made for piece in wire.pieces if (made := local(piece)) is not None]
    if not wire.status:
        raise next(each for each in pieces if isinstance(each, Exception))
    return MockResponse(status=wire.status, headers=wire.headers, pieces=pieces)


def local(piece: Piece) -> bytes | float | Exception | None:
    """Return a piece as `MockResponse` has it."""
    match piece:
        case Break(is_reset=True):
            return APIConnectionError("the connection was reset")
        case Break():
            return None
        case Stall():
            return APITimeoutError()
        case Raw():
            return APIConnectionError("the response is not valid HTTP")
        case _:
            return piece
