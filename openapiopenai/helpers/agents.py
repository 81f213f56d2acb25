"""One turn of an agent: send the input, stream the events, call tools, and return the result."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from .response import listed

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AgentToolError"]

ASYNC_TOOL = "a tool that is a coroutine function needs an asynchronous client"
REMEMBERED = 1024
"""Number of event IDs remembered, to skip duplicate events."""
PATIENCE = (0.1, 0.3, 0.6)
"""Delays in seconds before a tool result is sent again: a call may arrive before the server accepts its result."""


class AgentToolError(NamedTuple):
    """A tool failed. The agent is told that it failed, but not why."""

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: str = "execution"
    """What failed: reading the "arguments", the "execution", or turning the result into "output"."""


def input_event(given: Any) -> dict[str, Any]:
    """Return the event that sends the input."""
    if not given:
        raise ValueError("input: expected a string or messages, got none")
    if isinstance(given, str):
        given = [{"role": "user", "content": [{"type": "input_text", "text": given}]}]
    return {"type": "agent.session.input.message", "input": list(given)}


def text_format(output_type: Any) -> dict[str, Any]:
    """Return the format of an agent's text for a type."""
    from .parsing import format_for

    return {"type": "json_schema", "schema": format_for(output_type).strict.schema}


def with_format(agent: Any, output_type: Any) -> dict[str, Any]:
    """Return an agent whose text has the schema of a type. Raises ValueError if it has a format of its own."""
    from openapiopenai._runtime.json.codec import plain

    wanted: dict[str, Any] = plain(agent or {})
    text: dict[str, Any] = wanted.get("text") or {}
    if text.get("format") is not None:
        raise ValueError("output_type and agent.text.format: expected one of them, got both")
    return {**wanted, "text": {**text, "format": text_format(output_type)}}


KEY = "idempotency-key"
"""Header that marks what is sent again."""


def once_only(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the options that hold for one request alone, its idempotency key, and those for all of a turn."""
    headers: dict[str, Any] = options.get("extra_headers") or {}
    given = [value for name, value in headers.items() if name.lower() == KEY]
    given += [value for name, value in options.items() if name == "idempotency_key"]
    rest = {name: value for name, value in options.items() if name != "idempotency_key"}
    if headers:
        rest["extra_headers"] = {name: value for name, value in headers.items() if name.lower() != KEY}
    return ({"idempotency_key": given[-1]} if given else {}), rest


class Requested(NamedTuple):
    """A call of a tool that an agent asks for, as it arrived."""

    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    step: Invocation

    def result(self, **outcome: Any) -> dict[str, Any]:
        """Return the event that tells the agent what became of it."""
        return {
            "type": "agent.session.input.tool_result",
            "turn_id": self.turn_id,
            "call_id": self.call_id,
            **outcome,
        }


class Invocation:
    """The call of a tool with the arguments that an agent gave."""

    def __init__(self, handler: Any, arguments: Any) -> None:
        self.handler = handler
        self.text = arguments if isinstance(arguments, str) else json.dumps(arguments)
        self.stage = "arguments"
        """What is being done; see `AgentToolError`."""

    def start(self) -> Any:
        """Read the arguments and call the tool; the result of an asynchronous one is to be awaited."""
        call = self._ready()
        self.stage = "execution"
        return call()

    def output(self, result: Any) -> Any:
        """Return the result as the agent receives it."""
        self.stage = "output"
        told = getattr(self.handler, "told", None)
        return printed(told(result) if told else result)

    def _ready(self) -> Callable[[], Any]:
        handler = self.handler
        if hasattr(handler, "call_json"):  # made by `tool`, or like it
            if not hasattr(handler, "arguments"):
                return partial(handler.call_json, self.text)
            bound = handler.arguments(self.text)
            return partial(handler.function, *bound.args, **bound.kwargs)
        values = json.loads(self.text)
        if not isinstance(values, dict):
            raise ValueError("arguments: expected a JSON object")
        ready = getattr(handler, "ready", None)
        return ready(values) if ready else partial(handler, values)


def printed(output: Any) -> Any:
    """Convert the return value of a tool to what the agent receives."""
    if output is None:
        return output
    if isinstance(output, str):
        output.encode()  # half a surrogate pair cannot be sent
        return output
    from openapiopenai._runtime.json.codec import encode, plain

    parts = listed(output)
    if parts and all("type" in each if isinstance(each, dict) else hasattr(each, "to_dict") for each in parts):
        return plain(parts)  # content parts
    return encode(output).decode()
