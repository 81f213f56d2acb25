"""Accumulate the events of a stream into the complete response. No I/O."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]

_WHOLE = frozenset({"id", "index", "name", "object", "role", "type"})
"""Properties of deltas that always arrive whole, never in pieces."""
_CONTENT_ONLY = {"content"}


def merge(whole: Json, delta: Json) -> None:
    """Merge a delta into `whole`: append strings, merge objects, and match list items by their `index`."""
    for name, value in delta.items():
        known = whole.get(name)
        if value is None:
            whole.setdefault(name, None)
        elif known is None or name in _WHOLE:
            whole[name] = [*_indexed([], value)] if isinstance(value, list) else value  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(known, str) and isinstance(value, str):
            whole[name] = known + value
        elif isinstance(known, dict) and isinstance(value, dict):
            merge(known, value)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(known, list) and isinstance(value, list):
            whole[name] = _indexed(known, value)  # pyright: ignore[reportUnknownArgumentType]
        else:
            whole[name] = value


def _indexed(known: list[Any], more: list[Any]) -> list[Any]:
    """Extend a list; an item whose `index` is already in the list is merged into that item."""
    places: dict[Any, Json] = {item["index"]: item for item in _dicts(known) if "index" in item}
    for item in more:
        index = item.get("index") if isinstance(item, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        if index is not None and index in places:
            merge(places[index], item)  # pyright: ignore[reportUnknownArgumentType]
        else:
            known.append(item)
            if index is not None:
                places[index] = item
    return known


class Chunks:
    """Accumulates chunks with `choices`: of a chat completion (`delta` becomes `message`) or a completion (`text`)."""

    def __init__(self, *, is_chat: bool) -> None:
        self.is_chat = is_chat
        self._texts: dict[int, list[str]] = {}
        """Content pieces of each choice that has begun; everything less common is in `_choices`."""
        self._choices: dict[int, Json] = {}
        self._first: Any = None

    def add_chat(self, chunk: Any) -> None:
        """Add a chunk of a chat completion. Fast path for the usual chunk: a piece of text and nothing else."""
        try:
            (choice,) = chunk.choices
            delta = choice.delta
            if (
                choice.finish_reason is None
                and delta.__pydantic_fields_set__ == _CONTENT_ONLY
                and choice.logprobs is None
            ):
                self._texts[choice.index].append(delta.content)
                return
        except (AttributeError, KeyError, TypeError, ValueError):
            pass  # first chunk of a choice, zero or several choices, or malformed
        self.add(chunk)

    def add(self, chunk: Any) -> None:
        """Add a chunk of any shape."""
        if self._first is None:
            self._first = chunk
        for choice in _dicts(chunk.to_dict().get("choices")):
            index = choice.get("index", 0)
            index = index if isinstance(index, int) else 0
            whole = self._choices.setdefault(index, {"index": index, "finish_reason": None, "logprobs": None})
            part = choice.pop("delta", None) if self.is_chat else choice
            if isinstance(part, dict):
                name = "content" if self.is_chat else "text"
                if isinstance(part.get(name), str):  # pyright: ignore[reportUnknownMemberType]
                    self._texts.setdefault(index, []).append(part.pop(name))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
                if self.is_chat:
                    merge(whole.setdefault("delta", {}), part)  # pyright: ignore[reportUnknownArgumentType]
            merge(whole, choice)

    def whole(self, last: Iterable[Any]) -> Json | None:
        """Return the result so far; None before the first chunk. `last`: the last chunks, which may hold the usage."""
        if self._first is None:
            return None
        answer: Json = {}
        for chunk in (self._first, *last):
            facts = chunk.to_dict()
            answer |= {name: value for name, value in facts.items() if value is not None or name not in answer}
        answer.pop("obfuscation", None)
        if answer.get("usage", 0) is None:
            del answer["usage"]
        if self.is_chat:
            answer["object"] = "chat.completion"
        indices = sorted({*self._choices, *self._texts})
        answer["choices"] = [self._choice(index) for index in indices]
        return answer

    def _choice(self, index: int) -> Json:
        choice: Json = {"index": index, "finish_reason": None, "logprobs": None, **self._choices.get(index, {})}
        texts = [text for text in self._texts.get(index, ()) if isinstance(text, str)]  # pyright: ignore[reportUnnecessaryIsInstance]
        if not self.is_chat:
            return {**choice, "text": "".join(texts)}
        delta: Json = choice.pop("delta", None) or {}
        message = {"role": "assistant", "content": None, "refusal": None, **delta}
        if texts:
            message["content"] = "".join(texts)
        if "tool_calls" in message:
            message["tool_calls"] = [_call(call) for call in _dicts(message["tool_calls"])]
        return {**choice, "message": message}


def _call(call: Json) -> Json:
    """Return a tool call without its `index`. Arguments that were never sent are "", not null."""
    call = {name: value for name, value in call.items() if name != "index"}
    function = call.get("function")
    if isinstance(function, dict) and function.get("arguments", "") is None:  # pyright: ignore[reportUnknownMemberType]
        call["function"] = {**function, "arguments": ""}
    return call


def _dicts(value: Any) -> list[Json]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


TERMINAL = frozenset({"response.completed", "response.failed", "response.incomplete"})

_PIECES = {
    "response.output_text.delta": "text",
    "response.refusal.delta": "refusal",
    "response.reasoning_text.delta": "text",
    "response.function_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.mcp_call_arguments.delta": "arguments",
    "response.code_interpreter_call_code.delta": "code",
}
"""Event type of a text delta → the property that the deltas add up to."""


class ResponseEvents:
    """Accumulates the events of a response.

    The last event holds the whole response, so the accumulated state only matters if that event never arrives.
    """

    def __init__(self) -> None:
        self.final: Any = None
        """The event that ended the stream."""
        self._response: Any = None
        self.items: dict[int, Any] = {}
        self._parts: dict[tuple[int, int], Any] = {}
        self._texts = defaultdict[tuple[int, int | None, str], list[str]](list)

    def add(self, event: Any) -> None:
        """Add an event."""
        kind = event.type
        name = _PIECES.get(kind)
        if name is not None:
            fields = event.__dict__
            self._texts[fields.get("output_index") or 0, fields.get("content_index"), name].append(fields.get("delta"))
        elif kind in TERMINAL or kind == "error":
            self.final = event
        elif kind in ("response.created", "response.in_progress", "response.queued"):
            self._response = getattr(event, "response", None)
        elif kind in ("response.output_item.added", "response.output_item.done"):
            self.items[getattr(event, "output_index", None) or 0] = getattr(event, "item", None)
        elif kind in ("response.content_part.added", "response.content_part.done"):
            place = getattr(event, "output_index", None) or 0, getattr(event, "content_index", None) or 0
            self._parts[place] = getattr(event, "part", None)

    def whole(self) -> Json | None:
        """Return the response so far, or None before the first event."""
        if self.final is not None and self.final.type in TERMINAL:
            return _json(self.final.response)
        if self._response is None and not self.items and not self._texts:
            return None
        response: Json = {"output": [], **(_json(self._response) or {})}
        items = {place: _json(item) or {} for place, item in self.items.items()}
        for (place, position), part in sorted(self._parts.items()):
            item = items.setdefault(place, {"type": "message", "role": "assistant"})
            if item.get("status") != "completed":
                content: list[Any] = item.setdefault("content", [])
                content[position:] = [_json(part), *content[position + 1 :]]
        for (place, content_index, name), pieces in self._texts.items():
            text = "".join(piece for piece in pieces if isinstance(piece, str))  # pyright: ignore[reportUnnecessaryIsInstance]
            item = items.setdefault(place, {"type": "message", "role": "assistant"})
            if content_index is None and item.get("type") != "message":
                item[name] = item.get(name) or text
                continue
            content = item.setdefault("content", [])
            place_in_content = content_index or 0
            while len(content) <= place_in_content:
                content.append({"type": "output_text" if name == "text" else name, "annotations": []})
            in_place: Any = content[place_in_content]
            if isinstance(in_place, dict):
                in_place[name] = in_place.get(name) or text  # pyright: ignore[reportUnknownMemberType]
        response["output"] = [items[place] for place in sorted(items)]
        return response


def _json(model: Any) -> Json | None:
    return model.to_dict() if hasattr(model, "to_dict") else model if isinstance(model, dict) else None  # pyright: ignore[reportUnknownVariableType]
