"""Responds as the OpenAI API does: chat, responses and embeddings, whole and as streams, with tools, schemas, errors.

A model or key that ends with a word of `ERRORS` gets that error. If the request has tools and their result is not there yet, the first tool is called with the arguments of
`ARGUMENTS`; if it asks for a JSON schema, the text is `STRUCTURED`; else it is `TEXT`.
"""

from __future__ import annotations

import base64
import json
import re
import struct
from collections.abc import Iterator
from typing import Any

from test.loopback import Received, Reply

TEXT = "Paris is the capital of France."
STRUCTURED = '{"city": "Paris", "population": 2100000}'
ARGUMENTS = '{"city": "Paris"}'
ERRORS = {
    "-wrong": (401, "invalid_api_key", "Incorrect API key provided."),
    "-limited": (429, "rate_limit_exceeded", "Rate limit reached."),
    "-broken": (500, "server_error", "The server had an error."),
}
VECTOR = [0.25, -0.5, 1.0]
USAGE = {"prompt_tokens": 9, "completion_tokens": 7, "total_tokens": 16}
Body = dict[str, Any]


def respond(request: Received) -> Reply:
    body: Body = json.loads(request.body) if request.body.startswith(b"{") else {}
    asked = f"{body.get('model')} {request.headers.get('authorization')}"
    for word, error in ERRORS.items():
        if asked.endswith(word) or f"{word} " in asked:
            return _error(*error)
    for path, handler in HANDLERS.items():
        if request.target.partition("?")[0].endswith(path):
            return handler(body)
    return _error(404, "not_found", f"There is no {request.target}.")


def _error(status: int, code: str, message: str) -> Reply:
    error = {"message": message, "type": code, "param": None, "code": code}
    return Reply(status, {"content-type": "application/json", "x-request-id": "req_1"}, [_json({"error": error})])


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


def _whole(value: object) -> Reply:
    return Reply(200, {"content-type": "application/json", "x-request-id": "req_1"}, [_json(value)])


def _stream(events: Iterator[Body], *, named: bool) -> Reply:
    pieces = [(f"event: {e['type']}\n" if named else "").encode() + b"data: " + _json(e) + b"\n\n" for e in events]
    done = [] if named else [b"data: [DONE]\n\n"]
    return Reply(200, {"content-type": "text/event-stream", "x-request-id": "req_1"}, [*pieces, *done], "chunked")


def _text(body: Body) -> str:
    asked = body.get("response_format") or body.get("text", {}).get("format") or {}
    return STRUCTURED if asked.get("type") in ("json_schema", "json_object") else TEXT


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*", text)


def _tool(body: Body) -> str:
    """Return the name of the tool to call, "" if there is none or it has been called."""
    seen = json.dumps(body.get("messages") or body.get("input") or "")
    if not body.get("tools") or '"tool_call_id"' in seen or "function_call_output" in seen:
        return ""
    tool = body["tools"][0]
    return str(tool.get("function", tool)["name"])


def chat(body: Body) -> Reply:
    base = {"id": "chatcmpl-1", "created": 1_700_000_000, "model": body["model"]}
    if not body.get("stream"):
        choice = {"index": 0, "message": _message(body), "logprobs": None, "finish_reason": _reason(body)}
        return _whole({**base, "object": "chat.completion", "choices": [choice], "usage": USAGE})
    return _stream(_chunks({**base, "object": "chat.completion.chunk"}, body), named=False)


def _reason(body: Body) -> str:
    return "tool_calls" if _tool(body) else "stop"


def _call(name: str, arguments: str) -> Body:
    return {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}


def _message(body: Body) -> Body:
    message: Body = {"role": "assistant", "content": _text(body), "refusal": None, "annotations": []}
    name = _tool(body)
    return {**message, "content": None, "tool_calls": [_call(name, ARGUMENTS)]} if name else message


def _chunks(base: Body, body: Body) -> Iterator[Body]:
    def chunk(delta: Body, reason: str | None = None) -> Body:
        return {**base, "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}]}

    yield chunk({"role": "assistant", "content": "", "refusal": None})
    if name := _tool(body):
        yield chunk({"tool_calls": [{"index": 0, **_call(name, "")}]})
        for piece in (ARGUMENTS[:6], ARGUMENTS[6:]):
            yield chunk({"tool_calls": [{"index": 0, "function": {"arguments": piece}}]})
    else:
        for word in _words(_text(body)):
            yield chunk({"content": word})
    yield chunk({}, _reason(body))
    if (body.get("stream_options") or {}).get("include_usage"):
        yield {**base, "choices": [], "usage": USAGE}


def responses(body: Body) -> Reply:
    items = [_item(body)]
    response: Body = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_700_000_000,
        "status": "completed",
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "metadata": {},
        "model": body["model"],
        "output": items,
        "parallel_tool_calls": True,
        "temperature": 1.0,
        "tool_choice": "auto",
        "tools": body.get("tools", []),
        "top_p": 1.0,
        "usage": {
            "input_tokens": 9,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 7,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 16,
        },
    }
    return _stream(_events(response, items[0]), named=True) if body.get("stream") else _whole(response)


def _item(body: Body) -> Body:
    if name := _tool(body):
        return {
            "type": "function_call",
            "id": "fc_1",
            "call_id": "call_1",
            "name": name,
            "arguments": ARGUMENTS,
            "status": "completed",
        }
    text = {"type": "output_text", "text": _text(body), "annotations": [], "logprobs": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [text]}


def _events(response: Body, item: Body) -> Iterator[Body]:
    for number, event in enumerate(_bare_events(response, item)):
        yield {**event, "sequence_number": number}


def _bare_events(response: Body, item: Body) -> Iterator[Body]:
    started: Body = {**response, "status": "in_progress", "output": [], "usage": None}
    yield {"type": "response.created", "response": started}
    yield {"type": "response.in_progress", "response": started}
    place = {"item_id": item["id"], "output_index": 0}
    if item["type"] == "function_call":
        empty = {**item, "arguments": "", "status": "in_progress"}
        yield {"type": "response.output_item.added", "output_index": 0, "item": empty}
        for piece in (ARGUMENTS[:6], ARGUMENTS[6:]):
            yield {"type": "response.function_call_arguments.delta", **place, "delta": piece}
        done = {"arguments": ARGUMENTS, "name": item["name"]}
        yield {"type": "response.function_call_arguments.done", **place, **done}
    else:
        part = item["content"][0]
        empty = {**item, "content": [], "status": "in_progress"}
        yield {"type": "response.output_item.added", "output_index": 0, "item": empty}
        place |= {"content_index": 0}
        yield {"type": "response.content_part.added", **place, "part": {**part, "text": ""}}
        for word in _words(part["text"]):
            yield {"type": "response.output_text.delta", **place, "delta": word, "logprobs": []}
        yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": []}
        yield {"type": "response.content_part.done", **place, "part": part}
    yield {"type": "response.output_item.done", "output_index": 0, "item": item}
    yield {"type": "response.completed", "response": response}


def embeddings(body: Body) -> Reply:
    texts = body["input"] if isinstance(body["input"], list) and body["input"] else [body["input"]]
    data = [{"object": "embedding", "index": index, "embedding": _vector(body)} for index, _ in enumerate(texts)]
    usage = {"prompt_tokens": 3, "total_tokens": 3}
    return _whole({"object": "list", "model": body["model"], "data": data, "usage": usage})


def _vector(body: Body) -> object:
    if body.get("encoding_format") != "base64":
        return VECTOR
    return base64.b64encode(struct.pack(f"<{len(VECTOR)}f", *VECTOR)).decode()


def models(body: Body) -> Reply:
    model = {"id": "gpt-4o", "object": "model", "created": 1, "owned_by": "openai"}
    return _whole({"object": "list", "data": [model]})


HANDLERS = {"/chat/completions": chat, "/responses": responses, "/embeddings": embeddings, "/models": models}
