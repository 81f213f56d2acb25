"""Events that a response or a completion is streamed as, for `testing.stream_of`: their accumulation is the object again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

Json = Any
Node = dict[str, Any]
PIECE = re.compile(r"\s*\S+\s?|\s+")
LATER = ("completed_at", "usage")
"""What a response has only at its end."""
TEXTS = {
    "message": "content",
    "reasoning": "summary",
    "function_call": "arguments",
    "mcp_call": "arguments",
    "custom_tool_call": "input",
    "code_interpreter_call": "code",
}
"""Type of an output item → property that comes piece by piece."""
DELTAS = {
    "function_call": "response.function_call_arguments",
    "mcp_call": "response.mcp_call_arguments",
    "custom_tool_call": "response.custom_tool_call_input",
    "code_interpreter_call": "response.code_interpreter_call_code",
}
"""Type of an output item → events of its text."""
PARTS = {
    "output_text": ("response.output_text", "text"),
    "refusal": ("response.refusal", "refusal"),
    "reasoning_text": ("response.reasoning_text", "text"),
}
"""Type of a part of a message → events of its text, and the property that has it."""
WHOLE = ("role", "audio", "function_call", "reasoning", "reasoning_details")
"""Properties of a message that come as a whole."""
ENDS = ("completed", "failed", "incomplete")


def pieces(text: str) -> list[str]:
    """Return the words of a text, with the spaces around them."""
    return PIECE.findall(text)


def response_events(response: Node) -> list[Node]:
    """Return the events of a response."""
    begun = {name: value for name, value in response.items() if name not in LATER}
    begun |= {"output": [], **({"status": "in_progress"} if "status" in response else {})}
    events = [{"type": "response.created", "response": begun}, {"type": "response.in_progress", "response": begun}]
    for index, item in enumerate(response.get("output", ())):
        events += item_events(index, item)
    status = response.get("status")
    end = status if status in ENDS else ENDS[0]
    events.append({"type": f"response.{end}", "response": response})
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def item_events(index: int, item: Node) -> Iterator[Node]:
    """Yield the events of an output item."""
    kind: str = item.get("type", "")
    name = TEXTS.get(kind, "")
    value = item.get(name)
    where = {"item_id": item.get("id", ""), "output_index": index}
    begun: Node = {**item, **({"status": "in_progress"} if "status" in item else {})}
    if name in item:
        begun[name] = "" if isinstance(value, str) else []
    yield {"type": "response.output_item.added", "output_index": index, "item": begun}
    if kind == "message":
        yield from part_events(where, item["content"])
    elif kind == "reasoning":
        yield from summary_events(where, item["summary"])
        yield from part_events(where, item.get("content") or [])
    elif kind in DELTAS and isinstance(value, str):
        yield from text_events(where, DELTAS[kind], name, value)
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def part_events(where: Node, parts: list[Node]) -> Iterator[Node]:
    """Yield the events of the parts of a message."""
    for number, part in enumerate(parts):
        at = {**where, "content_index": number}
        events, name = PARTS.get(part.get("type", ""), ("", ""))
        begun: Node = {**part, name: "", **({"annotations": []} if "annotations" in part else {})} if name else part
        yield {"type": "response.content_part.added", **at, "part": begun}
        if name:
            more: Node = {"logprobs": []} if name == "text" and part["type"] == "output_text" else {}
            yield from text_events(at, events, name, part[name], more)
        for place, annotation in enumerate(part.get("annotations", ())):
            kind = "response.output_text.annotation.added"
            yield {"type": kind, **at, "annotation_index": place, "annotation": annotation}
        yield {"type": "response.content_part.done", **at, "part": part}


def summary_events(where: Node, parts: list[Node]) -> Iterator[Node]:
    """Yield the events of the summary of a reasoning item."""
    for number, part in enumerate(parts):
        at = {**where, "summary_index": number}
        yield {"type": "response.reasoning_summary_part.added", **at, "part": {**part, "text": ""}}
        yield from text_events(at, "response.reasoning_summary_text", "text", part["text"])
        yield {"type": "response.reasoning_summary_part.done", **at, "part": part}


def text_events(at: Node, events: str, name: str, text: str, more: Node | None = None) -> Iterator[Node]:
    """Yield the events of a text: its pieces, and the whole."""
    for piece in pieces(text):
        yield {"type": f"{events}.delta", **at, "delta": piece, **(more or {})}
    yield {"type": f"{events}.done", **at, name: text, **(more or {})}


def chat_events(completion: Node) -> list[Node]:
    """Return the chunks of a chat completion; the last one has its `usage`."""
    choices: list[Node] = completion.get("choices", [])
    chunks = [each for choice in choices for each in choice_chunks(choice)]
    return chunks_of(completion, "chat.completion.chunk", chunks)


def completion_events(completion: Node) -> list[Node]:
    """Return the chunks of a completion."""
    chunks: list[Node] = []
    for choice in completion.get("choices", []):
        chunks += [
            {**choice, "text": piece, "logprobs": None, "finish_reason": None} for piece in pieces(choice["text"])
        ]
        chunks.append({**choice, "text": ""})
    return chunks_of(completion, "text_completion", chunks)


def chunks_of(completion: Node, kind: str, choices: list[Node]) -> list[Node]:
    """Return the chunks with some choices."""
    facts = {name: value for name, value in completion.items() if name not in ("choices", "usage")}
    facts["object"] = kind
    chunks: list[Node] = [{**facts, "choices": [choice]} for choice in choices]
    return chunks + ([{**facts, "choices": [], "usage": completion["usage"]}] if completion.get("usage") else [])


def choice_chunks(choice: Node) -> Iterator[Node]:
    """Yield the choices of the chunks of one choice."""
    message: Node = choice["message"]
    texts = {
        name: message[name]
        for name in ("content", "refusal", "reasoning_content")
        if isinstance(message.get(name), str)
    }
    calls: list[Node] = message.get("tool_calls") or []
    rest = {name: value for name, value in message.items() if name in WHOLE and value is not None}

    def chunk(delta: Node) -> Node:
        return {"index": choice["index"], "delta": delta, "logprobs": None, "finish_reason": None}

    yield chunk({**rest, **dict.fromkeys(texts, "")})
    for name, text in texts.items():
        yield from (chunk({name: piece}) for piece in pieces(text))
    for index, call in enumerate(calls):
        yield from (chunk({"tool_calls": [{"index": index, **part}]}) for part in call_parts(call))
    yield {**chunk({}), "logprobs": choice.get("logprobs"), "finish_reason": choice.get("finish_reason")}


def call_parts(call: Node) -> Iterator[Node]:
    """Yield a tool call in pieces: what it calls, then the text that it is called with."""
    kind = "custom" if "custom" in call else "function"
    name = "input" if kind == "custom" else "arguments"
    inner: Node = call[kind]
    yield {**call, kind: {**inner, name: ""}}
    yield from ({kind: {name: piece}} for piece in pieces(inner[name]))


STREAMS: dict[str, Callable[[Node], list[Node]]] = {
    "response": response_events,
    "chat.completion": chat_events,
    "text_completion": completion_events,
}
"""Value of `object` → function that returns the events of an object."""
