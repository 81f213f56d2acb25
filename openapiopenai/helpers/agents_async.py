"""One turn of an agent, asynchronously: send the input, stream the events, call tools, and return the result."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Generic

from openapiopenai._runtime.calls.errors import BadRequestError, IncompleteStreamError
from openapiopenai._runtime.http import tasks
from openapiopenai.profile import OpenAIError

from .agent_results import AgentOutputParseError, AgentTurnResult, AgentTurnResultError, Collector
from .agents import (
    ASYNC_TOOL,
    PATIENCE,
    REMEMBERED,
    AgentToolError,
    Invocation,
    Requested,
    input_event,
    once_only,
)
from .parsed_type import ParsedT
from .response import named, reach

if TYPE_CHECKING:
    from typing import Self

    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )
    from openapiopenai.models.agent_session_event import AgentSessionEvent

    from .tools import CallableTool

__all__ = ["AsyncAgentSessionStream"]


class AsyncAgentSessionStream(Generic[ParsedT]):
    """Events of one turn, as they arrive, for an `async with` block. Returned by `client.beta.agents.sessions.stream`."""

    def __init__(
        self, sessions: Any, session_id: str | None, sent: dict[str, Any], output_type: Any, facts: dict[str, Any]
    ) -> None:
        self.sessions = sessions
        self.session_id = session_id
        self.input = sent
        self.output_type = output_type
        if output_type is not None:
            from .parsing import format_for

            format_for(output_type)  # reports an unsupported type early
        self.handlers: dict[str, Any] = dict(facts.pop("tool_handlers", None) or {})
        self.on_tool_error: Any = facts.pop("on_tool_error", None)
        self.key, self.options = once_only(facts)
        self.collected = Collector(session_id)
        self.turn_id: str | None = None
        self.seen: deque[str] = deque(maxlen=REMEMBERED)
        self.called: set[tuple[str, str]] = set()
        self.stream: Any = None
        self.cause: Exception | None = None
        self.found: AgentTurnResult[ParsedT] | None = None
        self._iterator: AsyncGenerator[AgentSessionEvent, None] | None = None

    @property
    def turn(self) -> Any:
        """The turn so far; None before it has begun."""
        return self.collected.turn

    async def __aenter__(self) -> Self:
        await self._begin()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]:
        return self._rest()

    async def __anext__(self) -> AgentSessionEvent:
        return await anext(self._rest())

    def _rest(self) -> AsyncGenerator[AgentSessionEvent, None]:
        if self._iterator is None:
            self._iterator = self._events()
        return self._iterator

    def with_result_collection(self) -> Self:
        """Return the stream itself, which always collects its result."""
        return self

    async def until_done(self) -> None:
        """Read the rest of the events, calling tools."""
        async for _ in self:
            pass

    async def get_final_result(self) -> AgentTurnResult[ParsedT]:
        """Read the rest of the events, calling tools, and return the result of the turn.

        Raises AgentTurnResultError if there is no result, AgentOutputParseError if it does not match `output_type`.
        """
        if self.found is not None:
            return self.found
        try:
            self.collected.check(self.handlers)
            if not self.collected.is_done:
                async with aclosing(self._rest()) as events:
                    async for _ in events:
                        self.collected.check(self.handlers)
            result = self.collected.result()
            self.found = result.parse(self.output_type) if self.output_type is not None else result
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except OpenAIError as error:
            raise AgentTurnResultError("observation_failed", self.collected) from error
        return self.found

    async def close(self) -> None:
        """Stop streaming. The turn itself continues."""
        if self.stream is not None:
            await self.stream.close()

    async def _begin(self) -> None:
        """Open the event stream, then send the input, so that no event is missed."""
        if self.stream is not None:
            raise RuntimeError("the stream was already entered; each use needs a new one")
        session = await self.sessions.retrieve(self.session_id, **self.options)
        if session.status != "idle":
            raise ValueError(
                f"session_id: the session is {session.status}, not idle; use sessions.events.stream to follow it"
            )
        self.stream = await self.sessions.events.stream(self.session_id, **self.options)
        try:
            await self.sessions.events.create(self.session_id, events=[self.input], **self.key, **self.options)
        except BaseException:
            await self.stream.close()
            raise

    async def _events(self) -> AsyncGenerator[Any, None]:
        if self.stream is None:
            raise RuntimeError("use sessions.stream in an async with block")
        try:
            async for event in self.stream:
                if (id := named(event, "event_id")) in self.seen:
                    continue
                if id:
                    self.seen.append(id)
                self.collected.add(event)
                requested = self._requested(event)  # before whoever reads the event may change it
                yield event
                if self.collected.is_done:
                    return
                if requested is not None:
                    await self._call(requested)
            raise IncompleteStreamError("the stream has ended before the turn did")
        except Exception as error:
            self.cause = error
            raise
        finally:
            await self.stream.close()

    # --- tools ---

    def _requested(self, event: Any) -> Requested | None:
        """Return the call of a tool that an event requests, if the tool has a handler and was not called yet."""
        call = reach(event, "item")
        if named(event, "type") != "agent.session.turn.item.added" or named(call, "type") != "function_call":
            return None
        handler, key = self.handlers.get(named(call, "name")), (named(call, "turn_id"), named(call, "call_id"))
        if handler is None or key in self.called:
            return None
        self.called.add(key)
        session_id = named(event, "session_id") or self.collected.session_id or ""
        return Requested(call.name, session_id, call.turn_id, call.call_id, Invocation(handler, call.arguments))

    async def _call(self, requested: Requested) -> None:
        """Call a tool and tell the agent the result."""
        name, session_id, turn_id, call_id, step = requested
        try:
            output = await tasks.result_of(step.start(), ASYNC_TOOL)
            result = requested.result(success=True, output=step.output(output))
        except Exception as error:
            # The message of the exception may contain what the agent must not see.
            result = requested.result(success=False, error="Tool handler failed.")
            await self._tell(AgentToolError(error, name, session_id, turn_id, call_id, step.stage))
        await self._submit(session_id, result)

    async def _tell(self, failure: AgentToolError) -> None:
        if self.on_tool_error:
            with suppress(Exception):  # an observer must not affect the run
                await tasks.result_of(self.on_tool_error(failure), ASYNC_TOOL)

    async def _submit(self, session_id: str, result: dict[str, Any]) -> None:
        from uuid import uuid4

        key = str(uuid4())
        for delay in (*PATIENCE, None):
            try:
                await self.sessions.events.create(session_id, events=[result], idempotency_key=key, **self.options)
                return
            except BadRequestError as error:
                if delay is None or f"Unknown pending tool call: {result['call_id']}" not in str(error):
                    raise
                await tasks.sleep(delay)


class AsyncCreatedSessionStream(AsyncAgentSessionStream[ParsedT]):
    """Events of the first turn of a session that was created with `stream=True`."""

    def __init__(self, sessions: Any, stream: Any, output_type: Any, facts: dict[str, Any]) -> None:
        super().__init__(sessions, None, {}, output_type, facts)
        self.stream = stream

    async def _begin(self) -> None:
        """Do nothing: the stream is open, and the input was sent with the session."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


def stream(
    sessions: Any,
    session_id: str,
    *,
    input: str
    | Sequence[AgentAutomationTargetResourceNewSessionInputDict | AgentAutomationTargetResourceNewSessionInput],
    output_type: type[ParsedT] | None = None,
    tool_handlers: Mapping[str, Callable[[dict[str, Any]], Any] | CallableTool[..., Any]] | None = None,
    on_tool_error: Callable[[AgentToolError], object] | None = None,
    **options: Any,
) -> AsyncAgentSessionStream[ParsedT]:
    """Send input to an idle session and stream the turn that it starts: `with … as stream: for event in stream`.

    Nobody else may send input to the session during the turn. Leaving the block early stops the stream, not the turn.

    - `input`: a string or messages.
    - `output_type`: type that `get_final_result` parses the text into: a pydantic model, dataclass, or TypedDict.
    - `tool_handlers`: tool name → a function that takes the arguments as a dict and returns a string, JSON, or content
      parts; or a function made by `tool`. If it fails, the agent is told so, without the message of the exception.
      Calls of tools without a handler are up to you.
    - `on_tool_error`: called with an AgentToolError when a tool fails.

    Entering the block raises ValueError if the session is not idle.
    """
    facts = {**options, "tool_handlers": tool_handlers, "on_tool_error": on_tool_error}
    return AsyncAgentSessionStream(sessions, session_id, input_event(input), output_type, facts)
