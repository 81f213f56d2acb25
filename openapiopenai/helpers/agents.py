"""One turn of an agent: send the input, stream the events, call tools, and return the result."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from .response import listed

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


def invoke(handler: Any, arguments: Any) -> Any:
    """Call a tool with the arguments that an agent gave."""
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    if hasattr(handler, "call_json"):  # made by `tool`
        return handler.call_json(text)
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("arguments: expected a JSON object")
    return handler(values)


def printed(output: Any) -> Any:
    """Convert the return value of a tool to what the agent receives."""
    if output is None or isinstance(output, str):
        return output
    from openapiopenai._runtime.json.codec import encode, plain

    parts = listed(output)
    if parts and all("type" in each if isinstance(each, dict) else hasattr(each, "to_dict") for each in parts):
        return plain(parts)  # content parts
    return encode(output).decode()
