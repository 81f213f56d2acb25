"""A model that calls each tool that it is given, once, and then answers."""

from __future__ import annotations

import json
from typing import Any

from ..loopback import Received, Reply
from .replies import reply, stream

ARGUMENTS = {
    "weather": {"town": "Bergen", "unit": None},
    "Forecast": {"town": "Bergen", "days": 3},
    "forecast": {"place": {"town": "a", "country": "b"}, "days": 2},
}
TEXT = "Take the long coat."


def respond(request: Received) -> Reply | None:
    body: dict[str, Any] = json.loads(request.body or b"{}")
    tools = [tool.get("function", tool).get("name") for tool in body.get("tools", ())]
    names = [name for name in tools if name in ARGUMENTS]
    if not names:
        return None
    if request.target.endswith("/responses"):
        whole = {"id": "resp_1", "object": "response", "status": "completed", "output": response(body["input"], names)}
        return stream(*events(whole)) if body.get("stream") else reply(whole)
    return reply({"id": "c_1", "choices": [{"index": 0, "message": message(body["messages"], names)}]})


def events(whole: dict[str, Any]) -> list[dict[str, Any]]:
    """The response as events: its text, if any, and all of it."""
    place = {"item_id": "m", "output_index": 0, "content_index": 0, "sequence_number": 0}
    delta = {"type": "response.output_text.delta", "delta": TEXT, **place}
    is_text = whole["output"][0]["type"] == "message"
    return [*([delta] if is_text else []), {"type": "response.completed", "sequence_number": 1, "response": whole}]


def response(items: Any, names: list[str]) -> Any:
    """Output of a response."""
    if isinstance(items, str) or not has_tool_output(items):
        return [
            {"type": "function_call", "call_id": name, "name": name, "arguments": json.dumps(ARGUMENTS[name])}
            for name in names
        ]
    part = {"type": "output_text", "text": TEXT, "annotations": [], "logprobs": []}
    return [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}]


def message(messages: Any, names: list[str]) -> Any:
    """A message of a chat."""
    if has_tool_output(messages):
        return {"role": "assistant", "content": TEXT, "refusal": None}
    calls = [
        {"id": name, "type": "function", "function": {"name": name, "arguments": json.dumps(ARGUMENTS[name])}}
        for name in names
    ]
    return {"role": "assistant", "content": None, "refusal": None, "tool_calls": calls}


def has_tool_output(items: Any) -> bool:
    """Whether the last item is what a tool gave."""
    return items[-1].get("type") == "function_call_output" or items[-1].get("role") == "tool"
