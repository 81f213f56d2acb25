"""Spans and metrics of calls by OpenTelemetry, named after its conventions for generative AI (the extra `otel`)."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from inspect import iscoroutine
from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.calls.response import ApiResponse, AsyncApiResponse
from openapiopenai._runtime.calls.settings import EVERYWHERE
from openapiopenai._runtime.http.errors import APIConnectionError
from openapiopenai.profile import OpenAIError

try:
    from opentelemetry import metrics, propagate, trace
    from opentelemetry.context import attach, detach
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ImportError as error:
    raise OpenAIError("instrument needs opentelemetry: pip install 'openapiopenai[otel]'") from error

from .telemetry_content import input_attributes, output_attributes
from .telemetry_names import (
    ENDS,
    KINDS,
    NOTHING,
    USAGE,
    Named,
    Outcome,
    at,
    fields,
    named,
    of_request,
    server_of,
    text,
    tokens,
)

if TYPE_CHECKING:
    from contextvars import Context as Variables

    from opentelemetry.context import Context
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from openapiopenai._runtime.calls.call import Call
    from openapiopenai._runtime.http.request import Request

    from .tool_runner import ToolRequest

__all__ = ["Telemetry", "instrument", "uninstrument"]

C = TypeVar("C")

CONTENT = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
"""Environment variable; if it is set to "true", spans have messages and the arguments of tools."""
SECONDS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
TOKENS = (1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864)
"""Boundaries of histograms, as the conventions advise."""


class Telemetry:
    """Middleware that makes a span of each call, and records its duration and tokens."""

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        capture_content: bool | None = None,
    ) -> None:
        """For the arguments, see `instrument`."""
        self.tracer = trace.get_tracer("openapiopenai", tracer_provider=tracer_provider)
        meter = metrics.get_meter("openapiopenai", meter_provider=meter_provider)
        told = os.environ.get(CONTENT, "").lower() in ("true", "1")
        self.captures = told if capture_content is None else capture_content
        self.duration = meter.create_histogram(
            "gen_ai.client.operation.duration", "s", "Duration of calls", explicit_bucket_boundaries_advisory=SECONDS
        )
        self.first_chunk = meter.create_histogram(
            "gen_ai.client.operation.time_to_first_chunk", "s", "Time from a call to the first event of its stream",
            explicit_bucket_boundaries_advisory=SECONDS,
        )  # fmt: skip
        self.tokens = meter.create_histogram(
            "gen_ai.client.token.usage", "{token}", "Tokens of calls", explicit_bucket_boundaries_advisory=TOKENS
        )

    def __call__(self, request: Request, call_next: Callable[[Request], Any], /) -> Any:
        """Send a request, within a span."""
        current = Running(self, request)
        within = trace.set_span_in_context(current.span)
        propagate.inject(request.headers, within)
        token = attach(within)  # in place of `use_span`, which takes thrice as long
        try:
            response = call_next(request)
        except BaseException as error:
            current.end(error)
            raise
        finally:
            detach(token)
        return self._later(current, within, response) if iscoroutine(response) else current.responded(response)

    async def _later(self, current: Running, within: Context, response: Awaitable[Any]) -> Any:
        token = attach(within)
        try:
            return current.responded(await response)
        except BaseException as error:
            current.end(error)
            raise
        finally:
            detach(token)

    def attempt(self, request: Request, call_next: Callable[[Request], Any], /) -> Any:
        """Send an attempt; one that fails is an event of the span of its call."""
        started = time.monotonic()
        try:
            response = call_next(request)
        except APIConnectionError as error:
            failed(started, {"error.type": type(error).__name__})
            raise
        return self._attempt_later(started, response) if iscoroutine(response) else attempted(started, response)

    async def _attempt_later(self, started: float, response: Awaitable[Any]) -> Any:
        try:
            return attempted(started, await response)
        except APIConnectionError as error:
            failed(started, {"error.type": type(error).__name__})
            raise

    def connection(self, name: str, url: str, arguments: Mapping[str, Any]) -> Connected:
        """Return what makes a span of a connection, and of each response in it."""
        return Connected(self, name, url, arguments)

    def batch(self, batch: Any, operation: str, url: str) -> Collected:
        """Return what makes a span of the results of a batch, and records their tokens."""
        return Collected(self, batch, operation, url)

    @contextmanager
    def tool(
        self, call: ToolRequest, description: str, context: Variables
    ) -> Generator[Callable[[str, Exception | None], None]]:
        """Run a function that the model calls, within a span that is the current one of the context, too.

        The value is called with the output, and with the error if there is one.
        """
        name = text(call.name) or ""
        attributes = {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": name, "gen_ai.tool.type": "function"}
        if id := text(call.id):
            attributes["gen_ai.tool.call.id"] = id
        if described := text(description):
            attributes["gen_ai.tool.description"] = described
        if self.captures:
            attributes["gen_ai.tool.call.arguments"] = _writable(call.arguments)
        with self.tracer.start_as_current_span(f"execute_tool {name}", attributes=attributes) as span:
            context.run(_enter, span)

            def tell(output: str, error: Exception | None) -> None:
                if error is not None:
                    span.set_attribute("error.type", type(error).__name__)
                    span.set_status(Status(StatusCode.ERROR))
                if self.captures:
                    span.set_attribute("gen_ai.tool.call.result", _writable(output))

            yield tell


def _writable(text: str) -> str:
    """Return a text that every exporter can write."""
    return text.encode("utf-8", "replace").decode()


def _enter(span: Span) -> None:
    attach(trace.set_span_in_context(span))


def attempted(started: float, response: Any) -> Any:
    if response.status >= 400:
        failed(started, {"http.response.status_code": response.status})
    return response


def failed(started: float, attributes: dict[str, Any]) -> None:
    """Note a failed attempt in the current span."""
    trace.get_current_span().add_event("attempt failed", {**attributes, "duration": time.monotonic() - started})


class Measured:
    """A span that has not ended, and what metrics say of it."""

    is_operation = True
    """Whether metrics count it."""

    def __init__(
        self, telemetry: Telemetry, named: Named, attributes: Mapping[str, Any], context: Context | None = None
    ) -> None:
        self.telemetry = telemetry
        self.named = named
        self.started = time.monotonic()
        self.span = telemetry.tracer.start_span(
            named.span, context, SpanKind.CLIENT, attributes={**named.attributes, **attributes}
        )
        self.more: dict[str, Any] = {}
        """Attributes that the span gets at its end."""
        self.outcome = Outcome()
        self.is_over = False

    def first_chunk(self) -> None:
        """Note that the first event has arrived."""
        seconds = self.more["gen_ai.response.time_to_first_chunk"] = time.monotonic() - self.started
        self.telemetry.first_chunk.record(seconds, self.named.attributes)

    def end(self, error: BaseException | None) -> None:
        """Record what is known, and end the span."""
        if self.is_over:
            return
        self.is_over = True
        span, telemetry, outcome, more = self.span, self.telemetry, self.outcome, self.more
        kind = self.fail(error) if error is not None else more.get("error.type")
        if outcome.body is not None:
            outcome.close()
            more |= outcome.attributes()
        more |= self.content()
        span.set_attributes(more)
        metrics = self.named.outcome(outcome.model, kind)
        if self.is_operation:
            telemetry.duration.record(time.monotonic() - self.started, metrics[""])
            for counted, count in tokens(more):
                telemetry.tokens.record(count, metrics[counted])
        span.end()

    def fail(self, error: BaseException) -> str:
        """Note an error; return its type."""
        status = getattr(error, "status_code", None)
        kind = self.more["error.type"] = str(status) if status and status >= 300 else type(error).__name__
        self.span.set_status(Status(StatusCode.ERROR, str(error)))
        return kind

    def content(self) -> Mapping[str, Any]:
        """Return attributes with messages; none by default."""
        return NOTHING


class Running(Measured):
    """A call whose span has not ended."""

    snapshot: Callable[[], Any] | None = None
    """Returns the result of a stream so far."""

    def __init__(self, telemetry: Telemetry, request: Request) -> None:
        body = request.values or _json(request)
        self.kind = KINDS.get(request.operation)
        common = named(request.operation, self.kind, server_of(request.url), text(body.get("model")))
        super().__init__(telemetry, common, of_request(request, body))
        self.outcome.secrets = request.secrets
        self.shows_content = bool(self.kind) and telemetry.captures and self.span.is_recording()
        if self.shows_content:
            self.span.set_attributes(input_attributes(_json(request)))

    def responded(self, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
        """Note a response. The span ends when its result is known, that of a stream with the stream."""
        self.more["http.response.status_code"] = response.status_code
        is_read = isinstance(response, ApiResponse) and response.is_closed
        if response.call_info.operation and response.is_decoded_at_once and (self.kind or not is_read):
            response.observers = (*response.observers, self)
            return response
        if self.kind and isinstance(response, ApiResponse) and is_read:
            self.outcome.body = response_json(response)
        self.end(None)
        return response

    def result(self, call: Call, result: Any) -> None:
        """See `Observer`."""
        self.outcome.body = result
        self.end(None)

    def stream(self, call: Call, stream: Any) -> Running:
        """See `Observer`."""
        self.snapshot = stream.snapshot
        return self

    def event(self, event: Any) -> None:
        """Note an event of the stream."""
        if not self.outcome.events:
            self.first_chunk()
        self.outcome.event(event)

    def content(self) -> Mapping[str, Any]:
        """Return attributes with the output, if that is asked for."""
        if not self.shows_content:
            return NOTHING
        whole = self.snapshot() if self.snapshot else self.outcome.body
        return output_attributes(whole.to_dict() if hasattr(whole, "to_dict") else whole)


class Connected(Measured):
    """A connection whose span has not ended, and the responses in it."""

    is_operation = False

    def __init__(self, telemetry: Telemetry, name: str, url: str, arguments: Mapping[str, Any]) -> None:
        self.server, self.model = server_of(url), text(arguments.get("model"))
        super().__init__(telemetry, named(name, None, self.server, self.model), NOTHING)
        self.responses: dict[Any, InConnection] = {}
        """ID → response that is not over."""

    def handshake(self, request: Request) -> None:
        """Let the server continue the trace."""
        propagate.inject(request.headers, context=trace.set_span_in_context(self.span))
        self.outcome.secrets = request.secrets

    def event(self, event: Any) -> None:
        """Note an event: of the beginning of a response, of its end, or one in between."""
        told = fields(event)
        kind, whole = str(told.get("type") or ""), told.get("response")
        if kind == "error":
            self.span.add_event(
                "error", {"error.type": text(fields(told.get("error")).get("type"), self.outcome.secrets) or "error"}
            )
        if whole is None:
            self._part(told.get("response_id"), kind)
            return
        id = fields(whole).get("id")
        if kind == "response.created":
            self.responses[id] = InConnection(self, whole)
        elif kind in ENDS and (running := self.responses.pop(id, None)):
            running.close(whole)

    def _part(self, id: Any, kind: str) -> None:
        """Note a part of a response, the first one of which counts."""
        running = self.responses.get(id) if id else next(iter(self.responses.values()), None)
        if running and kind.endswith(".delta") and "gen_ai.response.time_to_first_chunk" not in running.more:
            running.first_chunk()

    def end(self, error: BaseException | None) -> None:
        """End the span, and those of responses that the server has not finished."""
        for each in self.responses.values():
            each.end(error)
        self.responses.clear()
        super().end(error)


class InConnection(Measured):
    """A response in a connection."""

    def __init__(self, connection: Connected, whole: Any) -> None:
        model = connection.model or text(fields(whole).get("model"))
        common = named("response", "chat", connection.server, model)
        super().__init__(connection.telemetry, common, NOTHING, trace.set_span_in_context(connection.span))
        self.outcome.secrets = connection.outcome.secrets

    def close(self, whole: Any) -> None:
        """End the span with the whole response."""
        self.outcome.body = whole
        if at(whole, "status") == "failed":
            kind = at(whole, "status_details.error.type") or at(whole, "error.code")
            self.more["error.type"] = text(kind, self.outcome.secrets) or "failed"
            self.span.set_status(Status(StatusCode.ERROR))
        self.end(None)


class Collected(Measured):
    """The results of a batch, while they are read."""

    is_operation = False

    def __init__(self, telemetry: Telemetry, batch: Any, operation: str, url: str) -> None:
        kind = KINDS.get(operation)
        known = {"openai.batch.id": batch.id, "openai.batch.status": batch.status, "gen_ai.operation.name": kind}
        common = named("batches.results", None, server_of(url), text(fields(batch).get("model")))
        super().__init__(telemetry, common, {name: value for name, value in known.items() if isinstance(value, str)})
        self.results = named(operation, kind, server_of(url), text(fields(batch).get("model")))
        self.sums = dict.fromkeys(USAGE, 0)
        self.counts = {"openai.batch.results": 0, "openai.batch.errors": 0}

    def add(self, result: Any, error: Exception | None) -> None:
        """Count a result, and its tokens."""
        self.counts["openai.batch.results" if error is None else "openai.batch.errors"] += 1
        outcome = Outcome()
        outcome.chunk(result)
        found = outcome.attributes()
        metrics = self.results.outcome(outcome.model, None)
        for counted, count in tokens(found):
            self.telemetry.tokens.record(count, metrics[counted])
        for name in self.sums.keys() & found.keys():
            self.sums[name] += found[name]

    def end(self, error: BaseException | None) -> None:
        """End the span with the sums."""
        self.more |= {**self.counts, **{name: count for name, count in self.sums.items() if count}}
        super().end(error)


def _json(request: Request) -> Mapping[str, Any]:
    """Return the body of a request, {} if it is not a JSON object."""
    if not isinstance(request.body, bytes) or not request.body.startswith(b"{"):
        return {}
    try:
        return request.json() or NOTHING
    except OpenAIError:  # the caller's own text, which may be anything
        return NOTHING


def response_json(response: ApiResponse[Any]) -> Any:
    try:
        return response.json()
    except OpenAIError:
        return None


def instrument(
    client: Any = None,
    /,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool | None = None,
) -> None:
    """Make spans and metrics of all calls of a client, or of all clients of the process.

    Spans have the names and attributes of OpenTelemetry's conventions for generative AI: model, settings, tokens, finish
    reasons, time to the first event of a stream, errors; failed attempts are events, and so are retries. Functions that
    `run_tools` calls have spans within. Connections have a span, within which each response has one; so has the reading of
    the results of a batch. Requests carry the context (`traceparent`).

    - `client`: default: all clients.
    - `tracer_provider`, `meter_provider`: default: those of the process.
    - `capture_content`: whether spans have messages, and arguments of tools; default: as the environment variable
      `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` says, or else False.

    Raises OpenAIError without the extra `otel`.
    """
    telemetry = Telemetry(
        tracer_provider=tracer_provider, meter_provider=meter_provider, capture_content=capture_content
    )
    place = EVERYWHERE if client is None else client
    uninstrument(client)
    place.middleware = (telemetry, *place.middleware)
    place.attempt_middleware = (telemetry.attempt, *place.attempt_middleware)


def uninstrument(client: Any = None, /) -> None:
    """Undo `instrument`."""
    place = EVERYWHERE if client is None else client
    place.middleware = tuple(each for each in place.middleware if not isinstance(each, Telemetry))
    place.attempt_middleware = tuple(
        each for each in place.attempt_middleware if not isinstance(getattr(each, "__self__", None), Telemetry)
    )
