"""Batches: many requests in files, processed within 24 hours; built from method calls, with their return values."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, TypeAlias, TypeVar, cast, get_args, overload

from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.credentials import NOBODY
from openapiopenai._runtime.calls.operation import Arguments, Operation
from openapiopenai._runtime.calls.response import ApiResponse
from openapiopenai._runtime.calls.results import message_of
from openapiopenai._runtime.calls.settings import EVERYWHERE
from openapiopenai._runtime.http.errors import APIError
from openapiopenai._runtime.http.request import Headers
from openapiopenai._runtime.json.codec import encode, parse, written
from openapiopenai._runtime.json.errors import DecodeError, DecodeIssue
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai.profile import OpenAIError

from .response import listed

if TYPE_CHECKING:
    from openapiopenai.models.batch import Batch

__all__ = ["BatchRequest", "BatchResult", "batch_request"]

P = ParamSpec("P")
R = TypeVar("R")

MOST_REQUESTS = 50_000
"""Maximum number of requests per batch, and of inputs for embeddings."""
MOST_BYTES = 200_000_000
"""Maximum size of the file of a batch, in bytes."""
INTERVAL = 10_000.0
"""Milliseconds between two polls of the batches."""
UNFINISHED = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
ENDPOINTS = "/v1"
"""Prefix of endpoint paths in a batch."""


class BatchRequest(Generic[R]):
    """A request for a batch; created by `batch_request`."""

    __slots__ = ("body", "custom_id", "finish", "inputs", "model", "operation")

    def __init__(
        self,
        custom_id: str,
        operation: Operation,
        body: bytes,
        model: str,
        inputs: int,
        finish: Callable[[Any], R] | None = None,
    ) -> None:
        self.custom_id = custom_id
        self.operation = operation
        self.body = body
        """The arguments as JSON."""
        self.model = model
        self.inputs = inputs
        """Number of inputs, which is limited for embeddings."""
        self.finish = finish
        """Makes the value of the method from the model that the operation returns; None if they are the same."""

    @property
    def endpoint(self) -> str:
        """Endpoint of the request, such as `/v1/responses`."""
        return ENDPOINTS + self.operation.path

    def line(self) -> bytes:
        """Return the line of this request in the file of a batch."""
        head = json.dumps({"custom_id": self.custom_id, "method": self.operation.method, "url": self.endpoint})
        return b'%b, "body": %b}\n' % (head[:-1].encode(), self.body)

    def __repr__(self) -> str:
        return f"BatchRequest({self.custom_id!r}, {self.operation.name}, {len(self.body)} bytes)"


class BatchResult(NamedTuple, Generic[R]):
    """The result of a request in a batch."""

    custom_id: str
    """ID of the request; empty if the server did not send it."""
    value: R | None
    """What the method would have returned; None if there is an error."""
    error: OpenAIError | None
    """The error, or None: an `APIStatusError`, as the method would have raised it; an `APIError` if the request was
    never processed; a `DecodeError` if the line of the file is not JSON."""
    batch_id: str
    line: Any
    """The line of the file, parsed; as text if it is not JSON, None if there is no line."""

    def unwrap(self) -> R:
        """Return the value. Raises the error if there is one."""
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
    """Create a request for a batch.

    Example: `batch_request(client.responses.create, "question-1", model="gpt-5.1", input="Hi")`.

    - `method`: a method of a client whose operation supports batches, or `parse` of responses or chat completions. The
      results that `run` yields for the latter are parsed.
    - `custom_id`: your ID for the request, which identifies its result; must be unique within a run.

    All other arguments are passed to the method. Raises TypeError and ValueError as the method does, and for anything
    that batches do not support: other operations, files, streams.
    """
    plan = getattr(method, "plan", None)
    resource = getattr(method, "__self__", None)
    finish: Callable[[Any], Any] | None = None
    if hasattr(method, "source"):
        from .structured import parsing_of

        plan, arguments, finish = parsing_of(method, positional, arguments)
        positional = ()
    if plan is None or resource is None:
        raise TypeError("method: expected a method of a resource, such as client.responses.create")
    if not isinstance(custom_id, str) or not custom_id:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"custom_id: expected a string, got {custom_id!r}")
    operation: Operation = plan.operation
    if operation.method != "POST" or ENDPOINTS + operation.path not in endpoints():
        raise ValueError(f"method: batches take no {operation.name}, only {', '.join(endpoints())}")
    call = resource._client._prepare(plan, positional, arguments, caller=3)
    if call.streams:
        raise ValueError("stream: a batch has no streams")
    request = call.attempt(NOBODY)
    if not isinstance(request.body, bytes):
        raise ValueError(f"{operation.name}: a batch takes no files; upload them first and pass their ids")
    body: dict[str, Any] = call.arguments.body
    inputs: Any = body.get("input")
    count = len(inputs) if isinstance(inputs, list) and inputs and not isinstance(inputs[0], int) else 1  # pyright: ignore
    return BatchRequest(custom_id, operation, request.body, str(body.get("model") or ""), count, finish)


def endpoints() -> tuple[str, ...]:
    """Return the endpoints that support batches, according to the spec."""
    from openapiopenai.models.create_batch_request import CreateBatchRequest

    CreateBatchRequest.build()
    annotation: Any = CreateBatchRequest.model_fields["endpoint"].annotation
    return tuple(value for part in get_args(annotation) for value in get_args(part))


# --- files ---


Finishers: TypeAlias = "dict[str, Callable[[Any], Any] | None]"
"""ID of a request → see `BatchRequest.finish`."""


class Part:
    """The file of a batch while it is being written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path.open("wb")
        self.names: Finishers = {}
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
        self.names[request.custom_id] = request.finish
        self.size += len(line)
        self.inputs += request.inputs


def parts(
    requests: Iterable[BatchRequest[Any]], folder: Path, max_requests: int, max_bytes: int
) -> Generator[tuple[str, Part], None, None]:
    """Yield the files of batches with their endpoints, each when it is full or there are no more requests."""
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


def finished(result: BatchResult[Any], finish: Callable[[Any], Any] | None) -> BatchResult[Any]:
    """Return a result with the value that the method would have returned, or the error that it would have raised."""
    if finish is None or result.error is not None:
        return result
    try:
        return result._replace(value=finish(result.value))
    except OpenAIError as error:
        return result._replace(value=None, error=error)


class Reader:
    """Converts lines of result files to results."""

    def __init__(self, client: Any, batch: Batch) -> None:
        own = client.with_options(before_attempt=())  # nothing is sent
        operation = operation_of(str(batch.endpoint))
        self.batch = batch
        self.call = Call(own, operation, Arguments({}, {}, {}, {}, {}), streams=False)
        self.call.attempt(NOBODY)
        self.observers: list[Any] = [
            each.batch(batch, operation.name, own.base_url)
            for each in EVERYWHERE.middleware + client.middleware
            if hasattr(each, "batch")
        ]
        """Who is told of the results: what middleware, if it has a method `batch`, returns for a batch."""

    def result(self, line: str) -> BatchResult[Any]:
        """Return the result in a line."""
        result = self._result(line)
        for each in self.observers:
            each.add(result.value, result.error)
        return result

    @contextmanager
    def reading(self) -> Generator[None]:
        """Tell the observers when all results have been read, or why not."""
        error: BaseException | None = None
        try:
            yield
        except GeneratorExit:
            raise
        except BaseException as found:
            error = found
            raise
        finally:
            for each in self.observers:
                each.end(error)

    def _result(self, line: str) -> BatchResult[Any]:
        try:
            facts: Any = parse("a line of a batch", line)
        except DecodeError as error:
            return BatchResult("", None, error, self.batch.id, line)
        if not isinstance(facts, dict):
            mismatch = DecodeError("a line of a batch", (DecodeIssue((), "object"),), facts)
            return BatchResult("", None, mismatch, self.batch.id, facts)
        whole = cast("dict[str, Any]", facts)
        name = whole.get("custom_id")
        name = name if isinstance(name, str) else "" if name is None else written(name, "custom_id", None)
        try:
            return BatchResult(name, self.value(whole), None, self.batch.id, facts)
        except OpenAIError as error:
            return BatchResult(name, None, error, self.batch.id, facts)

    def value(self, line: dict[str, Any]) -> Any:
        """Return what the method returns, or raise what it raises, for the response in a line."""
        found: Any = line.get("response")
        if not isinstance(found, dict):
            raise self.without_response(line.get("error"))
        response = cast("dict[str, Any]", found)
        headers = [("x-request-id", str(response.get("request_id") or "")), ("content-type", "application/json")]
        info = self.call.info(status_of(response.get("status_code")), Headers(headers))
        received = ApiResponse[Any](info, body_of(response.get("body")), self.call)
        return self.call.result(self.call.accepted(received))

    def without_response(self, error: Any = None) -> OpenAIError:
        """Return the error of a request that has no response."""
        said: Any = error or next(iter(listed(getattr(self.batch.errors, "data", None))), None)
        said = said.to_dict() if isinstance(said, BaseModel) else said
        text = message_of(said) if said else f"the batch is {self.batch.status} and has no response to this request"
        return APIError(f"batches: {self.batch.id}: {text}", request=None, body=cast("object", said))


def body_of(value: Any) -> bytes:
    """Return the body of a response as JSON text."""
    try:
        return encode(value)
    except ValueError:  # NaN, or an incomplete surrogate pair
        return written(value, "body", None).encode("utf-8", "surrogatepass")


def status_of(value: Any) -> int:
    """Return a status code; 200 for what is none: the body then tells whether it is an error."""
    status = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{3}", value) else value
    return status if type(status) is int and 100 <= status < 1000 else 200


def operation_of(endpoint: str) -> Operation:
    """Return the operation of an endpoint: `chat.completions.create` for `/v1/chat/completions`.

    For an endpoint that the spec does not have, return one whose result is JSON values.
    """
    path = endpoint.removeprefix(ENDPOINTS)
    segments = path.strip("/").split("/")
    while segments:
        with suppress(ImportError):
            module = import_module(f"openapiopenai.api.{'_'.join(segments)}")
            for value in vars(module).values():
                if isinstance(value, Operation) and (value.method, value.path) == ("POST", path):
                    return value
        segments.pop()
    return Operation(f"batch {endpoint}", "POST", "", response="json")
