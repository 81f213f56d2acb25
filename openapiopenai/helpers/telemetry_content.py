"""Messages as OpenTelemetry's conventions for generative AI write them: JSON text of roles and parts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .response import listed
from .telemetry_names import at

TEXT = ("text", "input_text", "output_text", "refusal")
CALLS = ("function_call", "custom_tool_call")
OUTPUTS = ("function_call_output", "custom_tool_call_output")


def input_attributes(body: Mapping[str, Any]) -> dict[str, str]:
    """Return attributes with the input of a request."""
    given = body.get("messages", body.get("input", body.get("prompt")))
    items: list[Any] = [{"role": "user", "content": given}] if isinstance(given, str) else listed(given)
    system = [part for item in items if _is_system(item) for part in parts_of(item)]
    if isinstance(instructions := body.get("instructions"), str):
        system.insert(0, {"type": "text", "content": instructions})
    messages = [message for item in items if not _is_system(item) for message in messages_of(item, "user")]
    found = {
        "gen_ai.input.messages": messages,
        "gen_ai.system_instructions": system,
        "gen_ai.tool.definitions": body.get("tools"),
    }
    return {name: json.dumps(value) for name, value in found.items() if value}


def output_attributes(body: Any) -> dict[str, str]:
    """Return attributes with the output of a response, given as JSON values."""
    messages = [
        {**message, "finish_reason": str(at(choice, "finish_reason") or "")}
        for choice in listed(at(body, "choices"))
        for message in messages_of(at(choice, "message") or {"content": at(choice, "text")}, "assistant")
    ]
    messages += [message for item in listed(at(body, "output")) for message in messages_of(item, "assistant")]
    return {"gen_ai.output.messages": json.dumps(messages)} if messages else {}


def _is_system(item: Any) -> bool:
    return at(item, "role") in ("system", "developer")


def messages_of(item: Any, role: str) -> Iterator[dict[str, Any]]:
    """Yield what an item of the input or the output is as messages: one, or none."""
    if parts := list(parts_of(item)):
        kind = at(item, "type")
        said = "assistant" if kind in CALLS else "tool" if kind in OUTPUTS else at(item, "role") or role
        yield {"role": said, "parts": parts}


def parts_of(item: Any) -> Iterator[dict[str, Any]]:
    """Yield the parts of a message, of a call of a tool, or of its output."""
    kind, content = at(item, "type"), at(item, "content")
    if kind in CALLS:
        yield _call(at(item, "call_id"), at(item, "name"), at(item, "arguments") or at(item, "input"))
    elif kind in OUTPUTS or at(item, "role") == "tool":
        id = at(item, "call_id") or at(item, "tool_call_id")
        yield {"type": "tool_call_response", "id": id, "response": at(item, "output") or content}
    elif isinstance(content, str):
        yield {"type": "text", "content": content}
    else:
        for part in listed(content):
            text = at(part, "text") or at(part, "refusal")
            is_text = at(part, "type") in TEXT and isinstance(text, str)
            yield {"type": "text", "content": text} if is_text else {"type": str(at(part, "type") or "unknown")}
    for call in listed(at(item, "tool_calls")):
        function = at(call, "function") or at(call, "custom")
        yield _call(at(call, "id"), at(function, "name"), at(function, "arguments") or at(function, "input"))


def _call(id: Any, name: Any, arguments: Any) -> dict[str, Any]:
    return {"type": "tool_call", "id": id, "name": name, "arguments": arguments}
