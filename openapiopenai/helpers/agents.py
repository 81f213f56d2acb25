"""One turn of an agent: input is sent, events come, tools are called, and there is a result."""

from __future__ import annotations

import inspect
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple

from openapiopenai._runtime.exceptions import BadRequestError, IncompleteStreamError, OpenAIError
from openapiopenai._runtime.helper import Awaited, drive, iterate, sleep

from .agent_results import AgentOutputParseError, AgentTurnResult, AgentTurnResultError, Collector
from .parsed_type import ParsedT
from .response import listed

if TYPE_CHECKING:
    from typing import Self

    from openapiopenai.models.agent_automation_target_resource_new_session_input import (
        AgentAutomationTargetResourceNewSessionInput,
        AgentAutomationTargetResourceNewSessionInputDict,
    )
    from openapiopenai.models.agent_session_event import AgentSessionEvent

    from .tools import CallableTool

REMEMBERED = 1024
"""Events whose ids are known, so that one that comes twice counts once."""
PATIENCE = (0.1, 0.3, 0.6)
"""Seconds before a tool's result is sent again: its call may come before the server waits for the result."""


class AgentToolError(NamedTuple):
    """A tool failed; the agent is told that it did, not why."""

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str


class _Turn(Generic[ParsedT]):
    """What both kinds have in common, as asynchronous code."""

    def __init__(self, sessions: Any, session_id: str, given: Any, output_type: Any, facts: dict[str, Any]) -> None:
        self.sessions = sessions if sessions.client.is_async else Awaited(sessions)
        self.session_id = session_id
        self.input = input_event(given)
        self.output_type = output_type
        if output_type is not None:
            from .parsing import format_for

            format_for(output_type)  # what cannot be is said now
        self.handlers: dict[str, Any] = dict(facts.pop("tool_handlers", None) or {})
        self.on_tool_error: Any = facts.pop("on_tool_error", None)
        self.key = {name: facts.pop(name) for name in ("idempotency_key",) if name in facts}
        self.options = facts
        self.collected = Collector(session_id)
        self.turn_id: str | None = None
        self.seen: deque[str] = deque(maxlen=REMEMBERED)
        self.called: set[tuple[str, str]] = set()
        self.stream: Any = None
        self.cause: Exception | None = None
        self.found: AgentTurnResult[ParsedT] | None = None

    async def _begin(self) -> None:
        """Listen, then send: so no event is missed."""
        if self.stream is not None:
            raise RuntimeError("a stream of a turn is entered once")
        session = await self.sessions.retrieve(self.session_id, **self.options)
        if session.status != "idle":
            raise ValueError(
                f"session_id: the session is {session.status}, not idle; sessions.events.stream follows it"
            )
        self.stream = await self.sessions.events.stream(self.session_id, **self.options)
        try:
            await self.sessions.events.create(self.session_id, events=[self.input], **self.key, **self.options)
        except BaseException:
            await self.stream.close()
            raise

    async def _events(self) -> AsyncIterator[Any]:
        if self.stream is None:
            raise RuntimeError("use sessions.stream in a with block")
        try:
            async for event in self.stream:
                if event.event_id in self.seen:
                    continue
                self.seen.append(event.event_id)
                self.collected.add(event)
                yield event
                if self.collected.is_done:
                    return
                await self._call(event)
            raise IncompleteStreamError("the stream has ended before the turn did")
        except Exception as error:
            self.cause = error
            raise
        finally:
            await self.stream.close()

    async def _close(self) -> None:
        await self.stream.close()

    # --- tools ---

    async def _call(self, event: Any) -> None:
        """Call the tool that an event asks for, where there is a handler."""
        item = getattr(event, "item", None)
        if event.type != "agent.session.turn.item.added" or getattr(item, "type", None) != "function_call":
            return
        handler = self.handlers.get(item.name)  # type: ignore[union-attr]
        call: Any = item
        if handler is None or (call.turn_id, call.call_id) in self.called:
            return
        self.called.add((call.turn_id, call.call_id))
        result: dict[str, Any] = {
            "type": "agent.session.input.tool_result",
            "turn_id": call.turn_id,
            "call_id": call.call_id,
        }
        try:
            output = self._invoke(handler, call.arguments)
            if inspect.isawaitable(output):
                output = await self._wait(output)
            result |= {"success": True, "output": printed(output)}
        except Exception as error:
            # Its text may hold what the agent must not see.
            result |= {"success": False, "error": "The tool failed."}
            await self._tell(AgentToolError(error, call.name, event.session_id, call.turn_id, call.call_id))
        await self._submit(event.session_id, result)

    def _invoke(self, handler: Any, arguments: Any) -> Any:
        text = arguments if isinstance(arguments, str) else json.dumps(arguments)
        if hasattr(handler, "call_json"):  # made by `tool`
            return handler.call_json(text)
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError("arguments: expected a JSON object")
        return handler(values)

    async def _wait(self, output: Any) -> Any:
        if self.sessions.client.is_async:
            return await output
        with suppress(AttributeError):
            output.close()
        raise TypeError("an asynchronous tool needs AsyncOpenAI")

    async def _tell(self, failure: AgentToolError) -> None:
        if self.on_tool_error:
            with suppress(Exception):  # who watches changes nothing
                told = self.on_tool_error(failure)
                if inspect.isawaitable(told):
                    await self._wait(told)

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
                await sleep(self.sessions.client, delay)

    # --- the result ---

    async def _result(self, events: Any) -> AgentTurnResult[ParsedT]:
        if self.found is not None:
            return self.found
        try:
            self.collected.check(self.handlers)
            if not self.collected.is_done:
                async with aclosing(events):
                    async for _ in events:
                        self.collected.check(self.handlers)
            result = self.collected.result()
            self.found = result.parse(self.output_type) if self.output_type is not None else result
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except OpenAIError as error:
            raise AgentTurnResultError("observation_failed", self.collected) from error
        return self.found

    @property
    def turn(self) -> Any:
        """The turn as far as it is; None before it has begun."""
        return self.collected.turn


class AgentSessionStream(_Turn[ParsedT]):
    """Events of one turn, each as it comes, for `with`; made by `client.beta.agents.sessions.stream`."""

    _iterator: Iterator[AgentSessionEvent] | None = None

    def __enter__(self) -> Self:
        drive(self._begin())
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[AgentSessionEvent]:
        if self._iterator is None:
            self._iterator = iterate(self._events())
        return self._iterator

    def until_done(self) -> None:
        """Read the rest, calling tools."""
        for _ in self:
            pass

    def get_final_result(self) -> AgentTurnResult[ParsedT]:
        """Read the rest, calling tools; the result of the turn.

        Raises AgentTurnResultError where there is none, AgentOutputParseError where it does not fit `output_type`.
        """
        result: AgentTurnResult[ParsedT] = drive(self._result(Rest(iter(self))))
        return result

    def close(self) -> None:
        """Stop listening; the turn itself goes on."""
        if self.stream is not None:
            drive(self._close())


class AsyncAgentSessionStream(_Turn[ParsedT]):
    """Events of one turn, each as it comes, for `async with`; see AgentSessionStream."""

    _iterator: Any = None

    async def __aenter__(self) -> Self:
        await self._begin()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    def __aiter__(self) -> AsyncIterator[AgentSessionEvent]:
        if self._iterator is None:
            self._iterator = self._events()
        return self._iterator  # type: ignore[no-any-return]

    async def until_done(self) -> None:
        """Read the rest, calling tools."""
        async for _ in self:
            pass

    async def get_final_result(self) -> AgentTurnResult[ParsedT]:
        """See `AgentSessionStream.get_final_result`."""
        return await self._result(aiter(self))

    async def close(self) -> None:
        """Stop listening; the turn itself goes on."""
        if self.stream is not None:
            await self.stream.close()


class Rest:
    """What is left of an iterator, for asynchronous code."""

    def __init__(self, items: Iterator[Any]) -> None:
        self.items = items

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.items:
            yield item

    async def aclose(self) -> None:
        close = getattr(self.items, "close", None)
        if close:
            close()


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
    """Send input to an idle session, and follow the turn that it begins: `with … as stream: for event in stream`.

    Nobody else may send input to the session meanwhile. Leaving early stops listening, not the turn.

    - `input`: a text, or messages.
    - `output_type`: what `get_final_result` makes of the text: a pydantic model, dataclass or TypedDict.
    - `tool_handlers`: tool → function that gets the arguments as a dict and returns text, JSON or parts of content, or
      a function made by `tool`. A failure is told the agent without its text. Other tools are left to you.
    - `on_tool_error`: called with an AgentToolError where a tool fails.
    """
    kind: Any = AsyncAgentSessionStream if sessions.client.is_async else AgentSessionStream
    facts = {**options, "tool_handlers": tool_handlers, "on_tool_error": on_tool_error}
    made: AsyncAgentSessionStream[ParsedT] = kind(sessions, session_id, input, output_type, facts)
    return made


def input_event(given: Any) -> dict[str, Any]:
    """The event that sends input."""
    if not given:
        raise ValueError("input: expected a text or messages, got none")
    if isinstance(given, str):
        given = [{"role": "user", "content": [{"type": "input_text", "text": given}]}]
    return {"type": "agent.session.input.message", "input": list(given)}


def printed(output: Any) -> Any:
    """What a tool returned, as the agent gets it."""
    if output is None or isinstance(output, str):
        return output
    from openapiopenai._runtime.codec import encode_any, plain

    parts = listed(output)
    if parts and all("type" in each if isinstance(each, dict) else hasattr(each, "to_dict") for each in parts):
        return plain(parts)  # parts of content
    return encode_any(output).decode()
