"""Accumulate the events of a stream into the complete response. No I/O."""

from __future__ import annotations

import re
from contextlib import suppress
from operator import itemgetter
from typing import Any, NamedTuple

from openapiopenai._runtime.json.codec import plain

from .accumulators import Json, as_json, dicts
from .merging import Pieces
from .response import listed

TERMINAL = frozenset({"response.completed", "response.failed", "response.incomplete"})


class Target(NamedTuple):
    """Where the text of a kind of event belongs."""

    item: str
    """Type of the item."""
    name: str
    """Property that the text adds up to."""
    parts: str = ""
    """Property that holds the parts; "" if the text belongs to the item itself."""
    part: str = ""
    """Type of the part."""


TARGETS = {
    "output_text": Target("message", "text", "content", "output_text"),
    "refusal": Target("message", "refusal", "content", "refusal"),
    "reasoning_text": Target("reasoning", "text", "content", "reasoning_text"),
    "reasoning_summary_text": Target("reasoning", "text", "summary", "summary_text"),
    "function_call_arguments": Target("function_call", "arguments"),
    "custom_tool_call_input": Target("custom_tool_call", "input"),
    "mcp_call_arguments": Target("mcp_call", "arguments"),
    "code_interpreter_call_code": Target("code_interpreter_call", "code"),
}
"""Kind of event, `response.{kind}.delta` and `.done`, → what its text is part of."""

_DELTAS = {f"response.{kind}.delta": target for kind, target in TARGETS.items()}
_DONE = {f"response.{kind}.done": target for kind, target in TARGETS.items()}
_PARTS = {
    f"response.{part}.{step}": lists
    for part, lists in (("content_part", "content"), ("reasoning_summary_part", "summary"))
    for step in ("added", "done")
}
_INDEX = {"content": "content_index", "summary": "summary_index"}
"""List of parts → the property of events that says which part."""
_STATUS = re.compile(
    r"response\.(\w+_call|mcp_list_tools)\.(in_progress|completed|failed|searching|interpreting|generating)"
)


class Part:
    """The state of a part: what the server sent as a whole, and what it sent in pieces."""

    def __init__(self, facts: Json) -> None:
        self.facts = facts
        self.texts: dict[str, Pieces] = {}

    def replace(self, facts: Json) -> None:
        """Take the values that the server sent last; an empty one replaces nothing."""
        self.facts |= {name: value for name, value in facts.items() if value or not self.facts.get(name)}

    def extend(self, name: str, values: Any) -> None:
        """Extend a list."""
        self.facts[name] = [*listed(self.facts.get(name)), *plain(listed(values))]

    def whole(self) -> Json:
        return self.facts | {name: text.whole() for name, text in self.texts.items() if not self.facts.get(name)}


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
                    self.part(name, index, "").replace(part)

    def part(self, name: str, index: Any, kind: str) -> Part:
        """Return a part, which begins if it is not known."""
        place = name, index if isinstance(index, int) else 0
        if place not in self.parts:
            self.parts[place] = Part(
                {} if not kind else {"type": kind, **({"annotations": []} if kind == "output_text" else {})}
            )
        return self.parts[place]

    def is_other(self, facts: Json) -> bool:
        """Whether an item is another one than this: its ID or type is."""
        return any(facts.get(name) and self.facts.get(name) not in (None, "", facts[name]) for name in ("id", "type"))

    def whole(self) -> Json:
        item = super().whole()
        for name in _INDEX:
            parts = [part.whole() for (of, _), part in sorted(self.parts.items(), key=itemgetter(0)) if of == name]
            if parts and not item.get(name):
                item[name] = parts
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
            if text := _text(getattr(event, target.name, None)):
                self._part(target, event).replace({target.name: text})
        elif kind in TERMINAL or kind == "error":
            self.final = event
        elif kind in ("response.created", "response.in_progress", "response.queued"):
            self._response = getattr(event, "response", None)
        elif kind in ("response.output_item.added", "response.output_item.done"):
            self._add_item(event, is_done=kind.endswith("done"))
        elif lists := _PARTS.get(kind):
            item = self.item_of(event, "message" if lists == "content" else "reasoning")
            item.part(lists, getattr(event, _INDEX[lists], None), "").replace(
                as_json(getattr(event, "part", None)) or {}
            )
        elif kind == "response.output_text.annotation.added":
            self._part(TARGETS["output_text"], event).extend("annotations", [getattr(event, "annotation", None)])
        elif kind == "response.image_generation_call.partial_image":
            self.item_of(event, "image_generation_call").replace({"result": getattr(event, "partial_image_b64", None)})
        elif found := _STATUS.fullmatch(kind):
            item = self.item_of(event, found[1])
            if "status" in item.facts and not item.is_done:
                item.replace({"status": found[2]})

    def _add_delta(self, target: Target, event: Any) -> None:
        part, delta = self._part(target, event), getattr(event, "delta", None)
        text = part.texts.setdefault(target.name, Pieces())
        if isinstance(delta, str):
            text.append(delta)
        if logprobs := getattr(event, "logprobs", None):
            part.extend("logprobs", logprobs)
        with suppress(TypeError):  # a malformed index may be of a type that is not hashable
            self._open[_where(event.__dict__)] = text

    def _part(self, target: Target, event: Any) -> Part:
        """Return what the text of an event is part of."""
        item = self.item_of(event, target.item)
        if not target.parts:
            return item
        return item.part(target.parts, getattr(event, _INDEX[target.parts], None), target.part)

    def known(self, event: Any) -> Item | None:
        """Return the item that an event is about; None if there is none yet."""
        return self._by_id.get(_text(getattr(event, "item_id", None))) or self._by_place.get(_place(event))

    def item_of(self, event: Any, kind: str) -> Item:
        """Return the item that an event is about: by its ID, or else its index. It begins if it is not known."""
        item = self.known(event)
        if item is None:
            id, place = _text(getattr(event, "item_id", None)), _place(event)
            item = Item({"type": kind, "status": "in_progress", **DEFAULTS.get(kind, {}), **({"id": id} if id else {})})
            self._keep(item, id, place)
        return item

    def _add_item(self, event: Any, is_done: bool) -> None:
        """Begin or end an item: one that is known, or a new one, if its ID or type says so."""
        facts = as_json(getattr(event, "item", None)) or {}
        id, place = _text(facts.get("id")), _place(event)
        item = self._by_id.get(id)
        if item is None:
            item = self._by_place.get(place)
            if item is None or ((item.is_done if is_done else item.is_added) and item.is_other(facts)):
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
        return not self._items or bool(getattr(getattr(self.final, "response", None), "output", None))

    def whole(self) -> Json | None:
        """Return the response so far, or None before the first event."""
        kind = getattr(self.final, "type", None)
        last = as_json(getattr(self.final, "response", None)) if kind in TERMINAL else None
        first = as_json(self._response)
        if last is None and first is None and not self._items:
            return None
        response: Json = {"output": [], **(first or {}), **(last or {})}
        if self._items and not (last and last.get("output")):
            response["output"] = [item.whole() for item in sorted(self._items, key=lambda item: item.place)]
            if kind == "response.completed":
                response["output"] = [_completed(item) for item in response["output"]]
        return response


DEFAULTS: dict[str, Json] = {"message": {"role": "assistant"}, "reasoning": {"summary": []}}
"""Type of item → what such an item has besides, if no event announced it."""


def _completed(item: Json) -> Json:
    return {**item, "status": "completed"} if item.get("status") == "in_progress" else item


def _where(fields: Json) -> Any:
    get = fields.get
    return get("type"), get("item_id"), get("output_index"), get("content_index"), get("summary_index")


def _place(event: Any) -> int | None:
    index = getattr(event, "output_index", None)
    return index if isinstance(index, int) else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
