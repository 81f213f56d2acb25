"""Batches: many calls in files, answered within a day; made from real method calls, answered with their results."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
from contextlib import closing, suppress
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeVar, cast, get_args, overload

from openapiopenai._runtime.codec import parse
from openapiopenai._runtime.exceptions import APIError, DecodeError, OpenAIError
from openapiopenai._runtime.helper import sleep
from openapiopenai._runtime.operation import Arguments, Operation

from .polling import PollTimeoutError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from openapiopenai.api.batches import AsyncBatches
    from openapiopenai.models.batch import Batch
    from openapiopenai.models.batch_file_expiration_after import BatchFileExpirationAfter, BatchFileExpirationAfterDict

P = ParamSpec("P")
R = TypeVar("R")

MOST_REQUESTS = 50_000
"""Requests of a batch; of embeddings also the texts of all of them."""
MOST_BYTES = 200_000_000
"""Bytes of its file."""
INTERVAL = 10_000.0
"""Milliseconds between two questions for the state of batches."""
UNFINISHED = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
ENDPOINTS = "/v1"
"""What paths of endpoints begin with in a batch."""


class BatchRequest(Generic[R]):
    """A call that goes into a batch; made by `batch_request`."""

    __slots__ = ("body", "custom_id", "inputs", "model", "operation")

    def __init__(self, custom_id: str, operation: Operation, body: bytes, model: str, inputs: int) -> None:
        self.custom_id = custom_id
        self.operation = operation
        self.body = body
        """JSON text of the arguments."""
        self.model = model
        self.inputs = inputs
        """How many things it asks about, which counts for embeddings."""

    @property
    def endpoint(self) -> str:
        """`/v1/responses`"""
        return ENDPOINTS + self.operation.path

    def line(self) -> bytes:
        """Its line in the file of a batch."""
        head = json.dumps({"custom_id": self.custom_id, "method": self.operation.method, "url": self.endpoint})
        return b'%b, "body": %b}\n' % (head[:-1].encode(), self.body)

    def __repr__(self) -> str:
        return f"BatchRequest({self.custom_id!r}, {self.operation.name}, {len(self.body)} bytes)"


class BatchResult(NamedTuple, Generic[R]):
    """What came of a request of a batch."""

    custom_id: str
    """Of the request; empty where the server did not say."""
    value: R | None
    """What the method would have returned; None where there is an error."""
    error: OpenAIError | None
    """What the method would have raised: an `APIStatusError`; an `APIError` where the request was never answered."""
    batch_id: str
    line: Any
    """The line of the file as it came, as JSON values."""

    def unwrap(self) -> R:
        """The value; raises the error where there is one."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]


@overload
def batch_request(
    method: Callable[P, Awaitable[R]], custom_id: str, *positional: P.args, **arguments: P.kwargs
) -> BatchRequest[R]: ...
@overload
def batch_request(
    method: Callable[P, R], custom_id: str, *positional: P.args, **arguments: P.kwargs
) -> BatchRequest[R]: ...
def batch_request(method: Any, custom_id: str, *positional: Any, **arguments: Any) -> BatchRequest[Any]:
    """A call for a batch: `batch_request(client.responses.create, "question-1", model="gpt-5.1", input="Hi")`.

    - `method`: the method of a client, of an operation that batches take.
    - `custom_id`: your name of the request, by which its result is known; unique within a run.

    All others are arguments of the method. Raises TypeError and ValueError as the method does, and for what cannot be
    in a batch: other operations, files, streams.
    """
    plan = getattr(method, "plan", None)
    resource = getattr(method, "__self__", None)
    if plan is None or resource is None:
        raise TypeError("method: expected a method of a resource, such as client.responses.create")
    if not isinstance(custom_id, str) or not custom_id:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"custom_id: expected a text, got {custom_id!r}")
    operation: Operation = plan.operation
    if operation.method != "POST" or ENDPOINTS + operation.path not in endpoints():
        raise ValueError(f"method: batches take no {operation.name}, only {', '.join(endpoints())}")
    call = resource.client.prepare(plan, positional, arguments, caller=3)
    if call.streams:
        raise ValueError("stream: a batch has no streams")
    request = call.attempt(None)
    if not isinstance(request.body, bytes):
        raise ValueError(f"{operation.name}: a batch takes no files; upload them first and pass their ids")
    body: dict[str, Any] = call.arguments.body
    inputs: Any = body.get("input")
    count = len(inputs) if isinstance(inputs, list) and inputs and not isinstance(inputs[0], int) else 1  # pyright: ignore
    return BatchRequest(custom_id, operation, request.body, str(body.get("model") or ""), count)


def endpoints() -> tuple[str, ...]:
    """Endpoints that batches take, as the spec says."""
    from openapiopenai.models.create_batch_request import CreateBatchRequest

    CreateBatchRequest.build()
    annotation: Any = CreateBatchRequest.model_fields["endpoint"].annotation
    return tuple(value for part in get_args(annotation) for value in get_args(part))


# --- methods of `client.batches` ---


async def submit(
    batches: AsyncBatches,
    requests: Iterable[BatchRequest[Any]],
    *,
    metadata: Mapping[str, str] | None = None,
    output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
    max_requests: int = MOST_REQUESTS,
    max_bytes: int = MOST_BYTES,
) -> Sequence[Batch]:
    """Upload requests and make batches of them, one per endpoint and model, and more where one would get too large.

    - `requests`: made by `batch_request`; an iterator is read as files are written, and files stand on disk.
    - `max_requests`, `max_bytes`: where to begin a new batch; default: what the API takes.

    Raises ValueError for a `custom_id` that occurs twice. `results` gets what comes of them.
    """
    options: dict[str, Any] = {"metadata": metadata, "output_expires_after": output_expires_after}
    return [batch async for batch, _ in submitted(batches, requests, options, max_requests, max_bytes)]


async def run(
    batches: AsyncBatches,
    requests: Iterable[BatchRequest[R]],
    *,
    metadata: Mapping[str, str] | None = None,
    output_expires_after: BatchFileExpirationAfterDict | BatchFileExpirationAfter | None = None,
    max_requests: int = MOST_REQUESTS,
    max_bytes: int = MOST_BYTES,
    poll_interval_ms: float = INTERVAL,
    max_wait_seconds: float | None = None,
    on_progress: Callable[[Sequence[Batch]], object] | None = None,
) -> AsyncIterator[BatchResult[R]]:
    """Submit requests, wait for their batches, and return the results of each as soon as it ends; see `submit`.

    Every request has one result. The order is that in which batches end, not that of the requests.

    - `poll_interval_ms`: milliseconds between two questions for the state; default: 10,000.
    - `max_wait_seconds`: raises PollTimeoutError after so many seconds, with all batches as `last`; they go on.
    - `on_progress`: called with all batches after each round of questions.
    """
    options: dict[str, Any] = {"metadata": metadata, "output_expires_after": output_expires_after}
    waiting: dict[str, set[str]] = {}
    known: dict[str, Batch] = {}
    async for batch, names in submitted(batches, requests, options, max_requests, max_bytes):
        known[batch.id], waiting[batch.id] = batch, names
    start = time.monotonic()
    while waiting:
        for batch_id in [*waiting]:
            known[batch_id] = await batches.retrieve(batch_id)
        if on_progress:
            on_progress([*known.values()])
        for batch_id in [each for each in waiting if known[each].status not in UNFINISHED]:
            missing = waiting.pop(batch_id)
            async for result in results_of(batches, known[batch_id], missing):
                yield result
        if not waiting:
            return
        elapsed = time.monotonic() - start
        if max_wait_seconds is not None and elapsed + poll_interval_ms / 1000 > max_wait_seconds:
            text = f"{len(waiting)} of {len(known)} batches are not done after {elapsed:.0f} s"
            raise PollTimeoutError(text, [*known.values()])
        await sleep(batches.client, poll_interval_ms / 1000)


async def results(batches: AsyncBatches, batch: Batch | str) -> AsyncIterator[BatchResult[Any]]:
    """The results of a batch that has ended: answers, then errors.

    - `batch`: the batch or its id.

    Raises ValueError where it has not ended. Of requests that a cancelled or expired batch did not get to, the server
    says so itself, or nothing; `run` tells of those too.
    """
    found = await batches.retrieve(batch) if isinstance(batch, str) else batch
    if found.status in UNFINISHED:
        raise ValueError(f"batch: {found.id} is {found.status}; wait until it has ended")
    async for result in results_of(batches, found, set()):
        yield result


# --- how ---


class Part:
    """The file of a batch that is being written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.open("wb")
        self.names: set[str] = set()
        self.size = 0
        self.inputs = 0

    def takes(self, request: BatchRequest[Any], line: bytes, max_requests: int, max_bytes: int) -> bool:
        """Whether there is room for a request."""
        return (
            self.size + len(line) <= max_bytes
            and len(self.names) < max_requests
            and (self.inputs + request.inputs <= max_requests or not self.names)
        )

    def close(self) -> Part:
        self.file.close()
        return self

    def add(self, request: BatchRequest[Any], line: bytes) -> None:
        self.file.write(line)
        self.names.add(request.custom_id)
        self.size += len(line)
        self.inputs += request.inputs


async def submitted(
    batches: Any, requests: Iterable[BatchRequest[Any]], options: dict[str, Any], max_requests: int, max_bytes: int
) -> AsyncIterator[tuple[Batch, set[str]]]:
    """Batches as they are made, each with the names of its requests."""
    with (
        TemporaryDirectory(prefix="batches-") as folder,
        closing(parts(requests, Path(folder), max_requests, max_bytes)) as files,
    ):
        for endpoint, part in files:
            file = await batches.client.files.create(file=part.path, purpose="batch")
            part.path.unlink()
            batch = await batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h", **options)
            yield batch, part.names


def parts(
    requests: Iterable[BatchRequest[Any]], folder: Path, max_requests: int, max_bytes: int
) -> Generator[tuple[str, Part], None, None]:
    """The files of batches, each when it is full or the requests are at their end."""
    names: set[str] = set()
    open_parts: dict[tuple[str, str], Part] = {}
    count = 0
    try:
        for request in requests:
            if request.custom_id in names:
                raise ValueError(f"custom_id: {request.custom_id!r} occurs twice")
            names.add(request.custom_id)
            line = request.line()
            if len(line) > max_bytes:
                raise ValueError(f"{request!r} is larger than a batch may be ({max_bytes:,} bytes)")
            key = request.endpoint, request.model
            part = open_parts.get(key)
            if part and not part.takes(request, line, max_requests, max_bytes):
                yield key[0], open_parts.pop(key).close()
                part = None
            if part is None:
                count += 1
                part = open_parts[key] = Part(folder / f"batch_{count}.jsonl")
            part.add(request, line)
        for key in [*open_parts]:
            yield key[0], open_parts.pop(key).close()
    finally:
        for part in open_parts.values():
            part.close()


async def results_of(batches: Any, batch: Batch, missing: set[str]) -> AsyncIterator[BatchResult[Any]]:
    """The results of a batch; of those in `missing` that have none, that they have none."""
    reader = Reader(batches.client, batch)
    left = set(missing)
    for file_id in filter(None, (batch.output_file_id, batch.error_file_id)):
        async with batches.client.files.with_streaming_response.content(file_id) as response:
            async for line in response.iter_lines():
                if line.strip():
                    result = reader.result(line)
                    left.discard(result.custom_id)
                    yield result
    for name in sorted(left):
        yield BatchResult(name, None, reader.unanswered(), batch.id, None)


class Reader:
    """Makes results of lines."""

    def __init__(self, client: Any, batch: Batch) -> None:
        self.client = client
        self.batch = batch
        self.operation = operation_of(batch.endpoint)

    def result(self, line: str) -> BatchResult[Any]:
        try:
            facts: Any = parse("a line of a batch", line)
        except DecodeError as error:
            return BatchResult("", None, error, self.batch.id, line)
        whole = cast("dict[str, Any]", facts) if isinstance(facts, dict) else {}
        name = str(whole.get("custom_id", ""))
        response = whole.get("response")
        if not isinstance(response, dict):
            return BatchResult(name, None, self.unanswered(whole.get("error")), self.batch.id, facts)
        answer = cast("dict[str, Any]", response)
        status = answer.get("status_code", 200)
        if isinstance(status, int) and status < 300:
            return BatchResult(name, self.value(answer.get("body")), None, self.batch.id, facts)
        return BatchResult(name, None, self.status_error(answer), self.batch.id, facts)

    def value(self, body: Any) -> Any:
        """What the method returns for such an answer; JSON values where the endpoint is not known."""
        if self.operation is None:
            return body
        from openapiopenai import models

        return getattr(models, self.operation.answer).from_dict(body)

    def status_error(self, response: dict[str, Any]) -> OpenAIError:
        """What the method raises for such an answer."""
        from openapiopenai._runtime.call import Call
        from openapiopenai._runtime.http import Headers
        from openapiopenai._runtime.response import ApiResponse

        operation = self.operation or Operation(f"batch {self.batch.endpoint}", "POST", self.batch.endpoint)
        call = Call(getattr(self.client, "of", self.client), operation, Arguments({}, {}, {}, {}, {}), streams=False)
        call.attempt(None)
        headers = Headers(
            [("x-request-id", str(response.get("request_id") or "")), ("content-type", "application/json")]
        )
        status = response.get("status_code")
        info = call.info(status if isinstance(status, int) else 500, headers)
        return call.status_error(ApiResponse(info, json.dumps(response.get("body")).encode(), call))

    def unanswered(self, error: Any = None) -> OpenAIError:
        """Why a request has no answer."""
        said: Any = error or next(iter(getattr(self.batch.errors, "data", None) or ()), None)
        said = said.to_dict() if hasattr(said, "to_dict") else said
        message: Any = cast("dict[str, Any]", said).get("message") if isinstance(said, dict) else None
        text = message or f"the batch is {self.batch.status} and has no answer to this request"
        return APIError(f"batches: {self.batch.id}: {text}", request=None, body=cast("object", said))


def operation_of(endpoint: str) -> Operation | None:
    """The operation of an endpoint: `chat.completions.create` of `/v1/chat/completions`."""
    path = endpoint.removeprefix(ENDPOINTS)
    segments = path.strip("/").split("/")
    while segments:
        with suppress(ImportError):
            module = import_module(f"openapiopenai.api.{'_'.join(segments)}")
            for value in vars(module).values():
                if isinstance(value, Operation) and (value.method, value.path) == ("POST", path):
                    return value
        segments.pop()
    return None
