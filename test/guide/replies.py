"""Parts of responses that pages share."""

from __future__ import annotations

import json
from typing import Any

from ..loopback import Reply


def reply(body: Any) -> Reply:
    """A JSON response."""
    return Reply(200, {"content-type": "application/json"}, [json.dumps(body).encode()])


def stream(*events: dict[str, Any]) -> Reply:
    """Server-sent events."""
    pieces = [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]
    return Reply(200, {"content-type": "text/event-stream"}, pieces)


def message(text: str, *annotations: dict[str, Any]) -> dict[str, Any]:
    """An item of output with text."""
    part = {"type": "output_text", "text": text, "annotations": [*annotations], "logprobs": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}


def response(*output: dict[str, Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    """A response with these items."""
    return {"id": "resp_1", "object": "response", "status": status, "output": [*output], **more}
