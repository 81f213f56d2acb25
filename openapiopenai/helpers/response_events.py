"""Accumulate the events of a stream into the complete response. No I/O."""

from __future__ import annotations

import re
from contextlib import suppress
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from openapiopenai._runtime.json.codec import plain
from openapiopenai._runtime.json.types import Object

from .accumulators import Json, as_json, dicts, text_in
from .merging import PIECES, RULES, Pieces
from .response import listed

TERMINAL = frozenset({"response.completed", "response.failed", "response.incomplete"})

Path: TypeAlias = tuple[str | int, ...]


class Target(NamedTuple):
    """Where the text of a kind of event belongs."""

    item: str
    """Type of the item."""
    path: Path
    """The property that the text adds up to, of the item or of a part of it; that of an inner object has several names.
    `LIST` at the end: the property is a list of texts, and the event says which."""
    parts: str = ""
    """Property that holds the parts; "" if the text belongs to the item itself."""
    part: Json = {}
    """What such a part has, if no event announced it."""
    name: str = ""
    """Property of the final event that holds the whole text; default: the last name of the path."""


LIST = "[]"

TARGETS = {
    "output_text": Target("message", ("text",), "content", {"type": "output_text", "annotations": []}),
    "refusal": Target("message", ("refusal",), "content", {"type": "refusal"}),
    "audio": Target("message", ("data",), "content", {"type": "output_audio"}),
    "audio.transcript": Target("message", ("transcript",), "content", {"type": "output_audio"}),
    "reasoning_text": Target("reasoning", ("text",), "content", {"type": "reasoning_text"}),
    "reasoning_summary_text": Target("reasoning", ("text",), "summary", {"type": "summary_text"}),
    "function_call_arguments": Target("function_call", ("arguments",)),
    "custom_tool_call_input": Target("custom_tool_call", ("input",)),
    "mcp_call_arguments": Target("mcp_call", ("arguments",)),
    "code_interpreter_call_code": Target("code_interpreter_call", ("code",)),
    "apply_patch_call_operation_diff": Target("apply_patch_call", ("operation", "diff")),
    "shell_call_command": Target("shell_call", ("action", "commands", LIST), name="command"),
    "shell_call_output_content": Target(
        "shell_call_output", ("stdout",), "output", {"stdout": "", "stderr": ""}, "output"
    ),
}
"""Kind of event, `response.{kind}.delta` and `.done`, → what its text is part of."""

_DELTAS = {f"response.{kind}.delta": target for kind, target in TARGETS.items()}
_DONE = {f"response.{kind}.done": target for kind, target in TARGETS.items()}
_PARTS = {
    f"response.{part}.{step}": lists
    for part, lists in (("content_part", "content"), ("reasoning_summary_part", "summary"))
    for step in ("added", "done")
}
_INDEX = {"content": "content_index", "summary": "summary_index", "output": "command_index"}
"""List of parts → the property of events that says which part."""
_STATUS = re.compile(
    r"response\.(\w+_call|mcp_list_tools)\.(in_progress|completed|failed|searching|interpreting|generating)"
)


class Part:
    """The state of a part: what the server sent as a whole, and what it sent in pieces."""

    def __init__(self, facts: Json) -> None:
        self.facts = facts
        self.texts: dict[Path, Pieces] = {}
        """Path of a property, with an index at its end if that is a list → the pieces of a text."""

    def replace(self, facts: Json) -> None:
        """Take the values that the server sent last; an empty one replaces nothing."""
        self.facts |= {name: value for name, value in facts.items() if value or not self.facts.get(name)}

    def extend(self, name: str, values: Any) -> None:
        """Extend a list."""
        self.facts[name] = [*listed(self.facts.get(name)), *plain(listed(values))]

    def text(self, path: Path) -> Pieces:
        """Return the pieces of a text, which begins if it is not known."""
        return self.texts.setdefault(path, PIECES.get(RULES.get(str(path[-1])), Pieces)())

    def end_text(self, path: Path, text: str) -> None:
        """Take a text that the server sent as a whole."""
        if isinstance(path[-1], int):
            self.texts[path] = Pieces([text])
        else:
            self.facts = _filled(self.facts, path, text)

    def whole(self) -> Json:
        whole = self.facts
        for path in sorted(self.texts):
            if not _value_at(self.facts, path):
                whole = _filled(whole, path, self.texts[path].whole())
        return whole


def _value_at(facts: Any, path: Path) -> Any:
    """Return the property at a path, or what is in its way: a value that is no object."""
    for name in path:
        if type(facts) is Object:
            facts = facts.get(str(name))
    return facts


def _filled(known: Any, path: Path, text: str) -> Any:
    """Return a value with a text at a path; an index at the end of the path extends a list."""
    if not path:
        return text
    name, *rest = path
    if isinstance(name, int):
        return [*listed(known), text]
    facts = known if type(known) is Object else {}
    return {**facts, name: _filled(facts.get(name), tuple(rest), text)}


class Item(Part):
    """The state of an output item."""

    def __init__(self, facts: Json) -> None:
        super().__init__(facts)
        self.place = 0
        """Its `output_index`."""
        self.is_added = self.is_done = False
        self.parts: dict[tuple[str, int], Part] = {}
        """Name of the list and index of the part → part."""

    def replace(self, facts: Json) -> None:
        super().replace(facts)
        for name in _INDEX:
            parts = dicts(self.facts.get(name))
            if parts and len(parts) == len(self.facts[name]):
                self.facts[name] = []
                for index, part in enumerate(parts):
                    self.part(name, index, part).replace(part)

    def part(self, name: str, index: Any, facts: Json) -> Part:
        """Return a part, which begins with some facts if it is not known."""
        place = name, index if isinstance(index, int) else self._last(name, facts.get("type"))
        return self.parts.setdefault(place, Part({**facts}))

    def _last(self, name: str, kind: Any) -> int:
        """Return the index of the last part of a type; the next index if there is none."""
        known = {index: part.facts.get("type") for (of, index), part in self.parts.items() if of == name}
        return max((index for index, of in known.items() if of == kind), default=max(known, default=-1) + 1)

    def is_other(self, facts: Json) -> bool:
        """Whether an item is another one than this: its ID or type is."""
        return any(facts.get(name) and self.facts.get(name) not in (None, "", facts[name]) for name in ("id", "type"))

    def whole(self) -> Json:
        item = super().whole()
        for name in _INDEX:
            parts = [part.whole() for (of, _), part in sorted(self.parts.items(), key=itemgetter(0)) if of == name]
            if parts and not item.get(name):
                item = {**item, name: parts}
        return item


class ResponseEvents:
    """Accumulates the events of a response.

    The last event holds the whole response, so the accumulated state only matters if that event never arrives, or
    lacks the output.
    """

    def __init__(self) -> None:
        self.final: Any = None
        """The event that ended the stream."""
        self._response: Any = None
        self._items: list[Item] = []
        self._by_id: dict[str, Item] = {}
        self._by_place: dict[int | None, Item] = {}
        self._open: dict[Any, Pieces] = {}
        """Event type, item ID, and indexes → the text that goes on, until an item begins or ends."""

    def add(self, event: Any) -> None:
        """Add an event. Fast path for the usual one: a piece of text that goes on."""
        try:
            fields = event.__dict__
            if type(fields["delta"]) is str and not fields.get("logprobs"):
                self._open[_where(fields)].append(fields["delta"])
                return
        except (AttributeError, KeyError, TypeError):
            pass
        kind = getattr(event, "type", None)
        if isinstance(kind, str):
            self._add(kind, event)

    def _add(self, kind: str, event: Any) -> None:
        if target := _DELTAS.get(kind):
            self._add_delta(target, event)
        elif target := _DONE.get(kind):
            self._end_text(target, event)
        elif kind in TERMINAL or kind == "error":
            self.final = event
        elif kind in ("response.created", "response.in_progress", "response.queued"):
            self._response = getattr(event, "response", None)
        elif kind in ("response.output_item.added", "response.output_item.done"):
            self._add_item(event, is_done=kind.endswith("done"))
        elif lists := _PARTS.get(kind):
            item, part = self.item_of(event, "message" if lists == "content" else "reasoning"), _facts(event, "part")
            item.part(lists, getattr(event, _INDEX[lists], None), part).replace(part)
        elif kind == "response.output_text.annotation.added":
            self._part(TARGETS["output_text"], event).extend("annotations", [getattr(event, "annotation", None)])
        elif kind == "response.image_generation_call.partial_image":
            self.item_of(event, "image_generation_call").replace({"result": getattr(event, "partial_image_b64", None)})
        elif found := _STATUS.fullmatch(kind):
            item = self.item_of(event, found[1])
            if "status" in item.facts and not item.is_done:
                item.replace({"status": found[2]})

    def _add_delta(self, target: Target, event: Any) -> None:
        part, path, delta = self._part(target, event), _path(target, event), getattr(event, "delta", None)
        for name, piece in _facts(event, "delta").items():
            if isinstance(piece, str) and target.part.get(name) == "":
                part.text((name,)).append(piece)
        if text := text_in(delta):
            part.text(path).append(text)
        if logprobs := getattr(event, "logprobs", None):
            part.extend("logprobs", logprobs)
        with suppress(TypeError):  # a malformed index may be of a type that is not hashable
            self._open[_where(event.__dict__)] = part.text(path)

    def _end_text(self, target: Target, event: Any) -> None:
        """Take what the server sent as a whole: a text, or a list of parts, or of the part that the event names."""
        path, whole = _path(target, event), getattr(event, target.name or str(target.path[-1]), None)
        if text := text_in(whole):
            self._part(target, event).end_text(path, text)
            return
        parts = dicts(plain(listed(whole))) if target.parts else []
        first = getattr(event, _INDEX[target.parts], None) if len(parts) == 1 else 0
        for index, part in enumerate(parts, first if isinstance(first, int) else 0):
            self.item_of(event, target.item).part(target.parts, index, part).replace(part)

    def pieces(self, event: Any) -> Pieces | None:
        """Return the pieces of the text that the last event has added to; None if it has not."""
        try:
            return self._open.get(_where(event.__dict__))
        except TypeError:  # a malformed index may be of a type that is not hashable
            return None

    def _part(self, target: Target, event: Any) -> Part:
        """Return what the text of an event is part of."""
        item = self.item_of(event, target.item)
        if not target.parts:
            return item
        return item.part(target.parts, getattr(event, _INDEX[target.parts], None), target.part)

    def known(self, event: Any, kind: str) -> Item | None:
        """Return the item that an event is about; None if there is none yet.

        By its ID, or else its index; if the event has neither, it is about the last item of its kind.
        """
        id, place = _text(getattr(event, "item_id", None)), _place(event)
        if id or place is not None:
            return self._by_id.get(id) or self._by_place.get(place)
        return next((item for item in reversed(self._items) if item.facts.get("type") == kind), None)

    def item_of(self, event: Any, kind: str) -> Item:
        """Return the item that an event is about. It begins if it is not known."""
        item = self.known(event, kind)
        if item is None:
            id, place = _text(getattr(event, "item_id", None)), _place(event)
            item = Item({"type": kind, "status": "in_progress", **DEFAULTS.get(kind, {}), **({"id": id} if id else {})})
            self._keep(item, id, place)
        return item

    def _add_item(self, event: Any, is_done: bool) -> None:
        """Begin or end an item: one that is known, or a new one, if its ID or type says so."""
        facts, place = _facts(event, "item"), _place(event)
        id = _text(facts.get("id"))
        item = self._by_id.get(id)
        if item is None:
            item = self._by_place.get(place)
            is_over = item is not None and item.is_done and place is None
            if item is None or is_over or ((item.is_done if is_done else item.is_added) and item.is_other(facts)):
                item = Item({})
        item.is_added, item.is_done = True, item.is_done or is_done
        item.replace(facts)
        self._keep(item, id, place)

    def _keep(self, item: Item, id: str, place: int | None) -> None:
        if all(item is not each for each in (self._by_id.get(id), self._by_place.get(place))):
            item.place = place or 0
            self._items.append(item)
        self._by_place[place] = item
        if id:
            self._by_id[id] = item
        self._open.clear()

    @property
    def is_whole(self) -> bool:
        """Whether the last event holds all that there is."""
        output = getattr(getattr(self.final, "response", None), "output", None)
        return not self._items or (bool(output) and not any(map(_is_hollow, listed(output))))

    def whole(self) -> Json | None:
        """Return the response so far, or None before the first event."""
        kind = getattr(self.final, "type", None)
        last = as_json(getattr(self.final, "response", None)) if kind in TERMINAL else None
        first = as_json(self._response)
        if last is None and first is None and not self._items:
            return None
        response: Json = {"output": [], **(first or {}), **(last or {})}
        if self.is_whole:
            return response
        streamed = [item.whole() for item in sorted(self._items, key=lambda item: item.place)]
        if kind == "response.completed":
            streamed = [_completed(item) for item in streamed]
        if kind in TERMINAL and response.get("status") in RUNNING:
            response["status"] = kind.removeprefix("response.")
        said = listed(response["output"]) if last else []
        response["output"] = [_with_streamed(item, place, streamed) for place, item in enumerate(said)] or streamed
        return response


DEFAULTS: dict[str, Json] = {"message": {"role": "assistant"}, "reasoning": {"summary": []}}
"""Type of item → what such an item has besides, if no event announced it."""


RUNNING = ("queued", "in_progress")
"""States of a response that has not ended."""
STREAMED = ("content", "arguments", "input")
"""Properties of items that are streamed; an item that lacks its own at the end keeps what was streamed."""


def _is_hollow(item: Any) -> bool:
    """Whether an item lacks what is streamed."""
    return any(getattr(item, name, None) in ("", []) for name in STREAMED)


def _with_streamed(item: Any, place: int, streamed: list[Json]) -> Any:
    """Return an item of the last event, with what was streamed if it lacks that."""
    if type(item) is not Object:
        return item
    same = [each for each in streamed if item.get("id") and each.get("id") == item["id"]] or streamed[place : place + 1]
    known = same[0] if same and same[0].get("type") == item.get("type") else {}
    return {**item, **{name: known[name] for name in STREAMED if known.get(name) and item.get(name) in ("", [])}}


def _completed(item: Json) -> Json:
    return {**item, "status": "completed"} if item.get("status") == "in_progress" else item


def _where(fields: Json) -> Any:
    get = fields.get
    return (
        get("type"),
        get("item_id"),
        get("output_index"),
        get("content_index"),
        get("summary_index"),
        get("command_index"),
    )


def _path(target: Target, event: Any) -> Path:
    """Return the path of the text of an event."""
    if target.path[-1] != LIST:
        return target.path
    index = getattr(event, "command_index", None)
    return *target.path[:-1], index if isinstance(index, int) else 0


def _facts(event: Any, name: str) -> Json:
    """Return a property that is an object; {} if it is none."""
    return as_json(getattr(event, name, None)) or {}


def _place(event: Any) -> int | None:
    index = getattr(event, "output_index", None)
    return index if isinstance(index, int) else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
