"""Responses for the page on structured output."""

from __future__ import annotations

import json
from typing import Any

from test.loopback import Received, Reply

ANNA = '{"name": "Anna", "age": 31}'
PIECES = ['{"name": "Anna"', ', "age": 31}']
LENGTH = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
STREET = {"houses": [{"kind": "shop", "trade": "baker"}, {"kind": "home", "rooms": 3}], "next": None}


def text(value: str) -> dict[str, Any]:
    return {"type": "output_text", "text": value, "annotations": []}


# Question → the content part of the response, and what else the response has.
RESPONSES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "Anna is 31.": (text(ANNA), {}),
    "Describe my street.": (text(json.dumps(STREET)), {}),
    "How do I pick a lock?": ({"type": "refusal", "refusal": "I cannot help with that."}, {}),
    "Who are they all?": (text('{"name":'), LENGTH),
    "Who is it, in your words?": (text(f"<think>Anna?</think>\n```json\n{ANNA}\n```"), {}),
    "Who is it?": (text('{"name": "Anna", "age": 31.5}'), {}),
}


def respond(request: Received) -> Reply | None:
    """Responses to the requests of the page."""
    body = json.loads(request.body)
    if request.target.endswith("/chat/completions"):
        return stream(chunks()) if body.get("stream") else whole(completion())
    return stream(events()) if body.get("stream") else whole(response(*RESPONSES[body["input"]]))


def whole(body: Any) -> Reply:
    return Reply(200, {"content-type": "application/json"}, [json.dumps(body).encode()])


def stream(events: list[dict[str, Any]]) -> Reply:
    frames = [b"data: %b\n\n" % json.dumps(event).encode() for event in events]
    return Reply(200, {"content-type": "text/event-stream"}, frames, "chunked")


def response(part: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    return {"id": "resp_1", "object": "response", "status": "completed", "output": [message], **more}


def events() -> list[dict[str, Any]]:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    return [
        *({"type": "response.output_text.delta", "delta": piece, **place} for piece in PIECES),
        {"type": "response.output_text.done", "text": ANNA, **place},
        {"type": "response.completed", "response": response(text(ANNA), {})},
    ]


def completion() -> dict[str, Any]:
    message = {"role": "assistant", "content": ANNA, "refusal": None}
    return {"id": "chat_1", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}


def chunks() -> list[dict[str, Any]]:
    deltas: list[tuple[dict[str, str], str | None]] = [({"content": piece}, None) for piece in PIECES]
    return [
        {"id": "chat_1", "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}
        for delta, reason in [*deltas, ({}, "stop")]
    ]
