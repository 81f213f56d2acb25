"""Spans and metrics of calls by OpenTelemetry, named after its conventions for generative AI (the extra `otel`)."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from inspect import iscoroutine
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from openapiopenai._runtime.calls.response import ApiResponse, AsyncApiResponse
from openapiopenai._runtime.calls.settings import EVERYWHERE
from openapiopenai._runtime.http.errors import APIConnectionError
from openapiopenai.profile import OpenAIError

try:
    from opentelemetry import metrics, propagate, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ImportError as error:
    raise OpenAIError("instrument needs opentelemetry: pip install 'openapiopenai[otel]'") from error

from .telemetry_content import input_attributes, output_attributes
from .telemetry_names import KINDS, Outcome, of_request, provider_of

if TYPE_CHECKING:
    from contextvars import Context

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
        with trace.use_span(current.span, end_on_exit=False, record_exception=False, set_status_on_exception=False):
            propagate.inject(request.headers)
            try:
                response = call_next(request)
            except BaseException as error:
                current.end(error)
                raise
        return self._later(current, response) if iscoroutine(response) else current.responded(response)

    async def _later(self, current: Running, response: Awaitable[Any]) -> Any:
        with trace.use_span(current.span, end_on_exit=False, record_exception=False, set_status_on_exception=False):
            try:
                return current.responded(await response)
            except BaseException as error:
                current.end(error)
                raise

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

    @contextmanager
    def tool(self, call: ToolRequest, context: Context) -> Generator[None]:
        """Run a function that the model calls, within a span that is the current one of the context, too."""
        attributes = {
            "gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": call.name,
            "gen_ai.tool.call.id": call.id, "gen_ai.tool.type": "function",
        }  # fmt: skip
        if self.captures:
            attributes["gen_ai.tool.call.arguments"] = call.arguments
        with self.tracer.start_as_current_span(f"execute_tool {call.name}", attributes=attributes) as span:
            context.run(_enter, span)
            yield


def _enter(span: Span) -> None:
    from opentelemetry.context import attach

    attach(trace.set_span_in_context(span))


def attempted(started: float, response: Any) -> Any:
    if response.status >= 400:
        failed(started, {"http.response.status_code": response.status})
    return response


def failed(started: float, attributes: dict[str, Any]) -> None:
    """Note a failed attempt in the current span."""
    trace.get_current_span().add_event("attempt failed", {**attributes, "duration": time.monotonic() - started})


class Running:
    """A call whose span has not ended."""

    def __init__(self, telemetry: Telemetry, request: Request) -> None:
        self.telemetry = telemetry
        self.operation = request.operation
        self.body = _json(request)
        self.started = time.monotonic()
        kind = KINDS.get(request.operation)
        model = self.body.get("model")
        url = urlsplit(request.url)
        self.common: dict[str, Any] = {
            "server.address": url.hostname or "",
            "gen_ai.provider.name": provider_of(url.hostname),
        }
        if url.port:
            self.common["server.port"] = url.port
        if kind:
            self.common |= {"gen_ai.operation.name": kind}
        if isinstance(model, str):
            self.common["gen_ai.request.model"] = model
        name = f"{kind or request.operation} {model}" if isinstance(model, str) else kind or request.operation
        attributes = {**self.common, **of_request(request, self.body)}
        self.span = telemetry.tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        self.shows_content = bool(kind) and telemetry.captures and self.span.is_recording()
        if self.shows_content:
            self.span.set_attributes(input_attributes(self.body))
        self.outcome = Outcome()

    def responded(self, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
        """Note a response. The span of a stream ends with it."""
        self.span.set_attribute("http.response.status_code", response.status_code)
        if isinstance(response, AsyncApiResponse) or not response.is_closed:
            if response.call_info.operation and response.is_decoded_at_once:
                response.observers = (*response.observers, self)
                return response
        elif self.operation in KINDS:
            self.outcome.add(response_json(response))
        self.end(None)
        return response

    def result(self, call: Call, result: Any) -> None:
        """See `Observer`."""

    def stream(self, call: Call, stream: Any) -> Running:
        """See `Observer`."""
        self.snapshot: Callable[[], Any] = stream.snapshot
        return self

    def event(self, event: Any) -> None:
        """Note an event of the stream."""
        if not self.outcome.events:
            seconds = time.monotonic() - self.started
            self.span.set_attribute("gen_ai.response.time_to_first_chunk", seconds)
            self.telemetry.first_chunk.record(seconds, self.common)
        self.outcome.event(event)

    def end(self, error: BaseException | None) -> None:
        """Record what is known of the call, and end its span."""
        span, telemetry, outcome = self.span, self.telemetry, self.outcome
        common = {**self.common, **({"gen_ai.response.model": outcome.model} if outcome.model else {})}
        if error is not None:
            status = getattr(error, "status_code", None)
            kind = str(status) if status else type(error).__name__
            common["error.type"] = kind
            span.set_attribute("error.type", kind)
            span.set_status(Status(StatusCode.ERROR, str(error)))
        span.set_attributes(outcome.attributes())
        if self.shows_content and (content := self.content()):
            span.set_attributes(output_attributes(content))
        telemetry.duration.record(time.monotonic() - self.started, common)
        for kind, count in outcome.tokens().items():
            telemetry.tokens.record(count, {**common, "gen_ai.token.type": kind})
        span.end()

    def content(self) -> Any:
        """Return the whole response as JSON values; None if there is none."""
        if self.outcome.events:
            whole = self.snapshot()
            return whole.to_dict() if whole is not None else None
        return self.outcome.body


def _json(request: Request) -> Mapping[str, Any]:
    """Return the body of a request, {} if it is not a JSON object."""
    if not isinstance(request.body, bytes) or not request.body.startswith(b"{"):
        return {}
    found: Mapping[str, Any] = request.json()
    return found


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
    `run_tools` calls have spans within. Requests carry the context (`traceparent`). Connections (`connect`) have no spans.

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
