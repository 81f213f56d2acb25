"""A server on this machine for tests of the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .loopback import Received, Reply

JSON = {"content-type": "application/json"}
REPLY = "Hello **you**"
PIECES = ("Hel", "lo ", "**you**")
PARAGRAPHS = (*(f"Paragraph *{number}*.\n\n" for number in range(100)), "```\na\n\n", "b\n```\n\nEnd.")
BYTES = b"\x00\x01\x02"


def chunk(text: str, reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    event = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return f"data: {json.dumps(event)}\n\n".encode()


def chunks(pieces: tuple[str, ...]) -> Iterator[bytes]:
    yield from map(chunk, pieces)
    yield chunk("", "stop")
    yield b"data: [DONE]\n\n"


HOSTILE = "\x1b[2Jgone\x9b2J\x08"
"""Clears a screen that takes it for what it is not."""


def completion(body: dict[str, Any]) -> Any:
    message = {"role": "assistant", "content": HOSTILE if body["model"] == "hostile" else REPLY}
    choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
    more = {HOSTILE: HOSTILE} if body["model"] == "hostile" else {}
    return more | {"id": "c", "object": "chat.completion", "created": 1, "model": body["model"], "choices": choices}


def response(text: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": [message],
        "usage": {"input_tokens": 3, "output_tokens": 4, "total_tokens": 7},
    }  # fmt: skip


def events() -> Iterator[bytes]:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    deltas = [{"type": "response.output_text.delta", "delta": each, **place} for each in PIECES]
    done = {"type": "response.completed", "response": response(REPLY)}
    for number, event in enumerate([*deltas, done]):
        yield f"data: {json.dumps({'sequence_number': number, **event})}\n\n".encode()


def video(status: str) -> dict[str, Any]:
    return {
        "id": "video_1", "object": "video", "created_at": 1, "model": "sora-2", "progress": 100, "seconds": "4",
        "size": "720x1280", "status": status,
    }  # fmt: skip


def file(name: str) -> dict[str, Any]:
    return {
        "id": name, "object": "file", "bytes": 3, "created_at": 1, "filename": f"{name}.txt", "purpose": "assistants",
        "status": "processed",
    }  # fmt: skip


def page(number: int, size: int = 3, last: int = 2) -> dict[str, Any]:
    data = [file(f"file-{number}{index}") for index in range(size)]
    return {"object": "list", "data": data, "has_more": number < last, "first_id": "f", "last_id": data[-1]["id"]}


def reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, JSON, [json.dumps(value).encode()])


def endless() -> Iterator[bytes]:
    while True:
        yield chunk("more ")


def respond(request: Received) -> Reply:
    path = request.target.partition("?")[0]
    if path == "/chat/completions":
        body = json.loads(request.body)
        if body["model"] == "endless":
            return Reply(200, {"content-type": "text/event-stream"}, endless(), "chunked")
        if body["model"] == "long":
            return Reply(200, {"content-type": "text/event-stream"}, chunks(PARAGRAPHS), "chunked")
        if body["model"] == "hostile" and body.get("n"):  # no JSON
            return Reply(200, {"content-type": "application/json"}, [HOSTILE.encode()])
        if body["model"] == "hostile" and body.get("stream"):
            return Reply(200, {"content-type": "text/event-stream"}, chunks((HOSTILE, *HOSTILE)), "chunked")
        if body.get("stream"):
            return Reply(200, {"content-type": "text/event-stream"}, chunks(PIECES), "chunked")
        return reply(completion(body))
    if path == "/responses" and json.loads(request.body).get("stream"):
        return Reply(200, {"content-type": "text/event-stream"}, events(), "chunked")
    if path == "/responses":
        return reply(response(REPLY))
    if path.startswith("/videos"):
        return reply(video("queued" if request.method == "POST" else "completed"))
    if path == "/audio/speech":
        return Reply(200, {"content-type": "audio/mpeg"}, [b"ID3"])
    if path == "/files" and request.method == "GET":
        return reply(page(2 if "after=" in request.target else 1))
    if path == "/files":
        return reply(file(f"bytes-{len(request.body)}"))
    if path == "/files/file-1/content":
        return Reply(200, {"content-type": "application/octet-stream"}, [BYTES])
    if path == "/files/hostile/content":
        pieces = [HOSTILE.encode()[number : number + 1] for number in range(len(HOSTILE.encode()))]
        return Reply(200, {"content-type": "text/plain"}, pieces, "chunked")
    if path == "/files/hostile":
        return reply({"error": {"message": HOSTILE, "type": HOSTILE, "code": HOSTILE}}, 404)
    if path == "/files/file-abc":
        return reply(file("file-abc"))
    if path == "/models":
        return reply({"object": "list", "data": [{"id": "tiny", "object": "model", "created": 1, "owned_by": "me"}]})
    if path == "/files/broken":
        return reply({"error": {"message": "out of order", "type": "server_error"}}, 500)
    return reply({"error": {"message": "no such thing", "type": "invalid_request_error"}}, 404)
