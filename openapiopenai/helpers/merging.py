"""Merge the deltas of a stream: one table of rules for all APIs. No I/O."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, b2a_base64
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.json.nesting import built, flat
from openapiopenai._runtime.json.types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]
Rule = Literal["join", "json", "base64", "last", "grow"]

_JOINED = (
    "code",
    "content",
    "input",
    "logs",
    "reasoning",
    "reasoning_content",
    "reasoning_text",
    "refusal",
    "summary",
    "text",
    "thinking",
    "transcript",
    "value",
)
_LAST = ("content_filter_results", "finish_reason", "native_finish_reason", "status", "stop_reason", "usage")
_GROWING = ("reasoning_details", "thinking_blocks", "tool_calls")

RULES: dict[str, Rule] = {
    **dict.fromkeys(_JOINED, "join"),
    "arguments": "json",
    "data": "base64",
    **dict.fromkeys(_LAST, "last"),
    **dict.fromkeys(_GROWING, "grow"),
}
"""Property name → how its values in several deltas become one; any other property keeps its first non-empty value.

- `join`: strings are concatenated; if the values are lists of parts, a part without an index continues the last one.
- `json`: strings are concatenated to JSON text, except that a piece which begins it anew replaces what was before.
- `base64`: pieces of base64, each padded or not, are joined to one base64 text.
- `last`: the last value that is neither null nor "" wins, but "stop" replaces no other reason; objects are updated
  property by property.
- `grow`: a list of objects, where an object without an index and ID continues the last one.

Whatever the property, null and "" never replace a value, objects are merged property by property, and lists are
extended: an item that has the ID or index of a known item continues that item, see `Elements`.
"""


MOST_LEVELS = 16
"""Levels of a delta that are merged; what is nested more deeply is a value like a number."""


class Pieces(list[str]):
    """Pieces of a string, joined when the result is needed."""

    def whole(self) -> str:
        return "".join(self)


class JsonPieces(Pieces):
    """Pieces of a JSON object. Some servers send `{}` before the real ones, or each time all there is so far."""

    def whole(self) -> str:
        if not any(piece[:1] == "{" for piece in islice(self, 1, None)):
            return "".join(self)
        text = ""
        for piece in self:
            is_anew = piece[:1] == "{" and (text == "{}" or piece.startswith(text))
            text = piece if is_anew else text + piece
        return text


class Base64Pieces(Pieces):
    """Pieces of base64, cut at any place; padding may end any of the encoded parts."""

    def whole(self) -> str:
        text = "".join(self)
        parts: list[str] = re.findall("[^=]+=*", text)
        if len(parts) < 2:
            return text
        try:
            return b2a_base64(b"".join(map(a2b_base64, parts)), newline=False).decode()
        except (Error, ValueError):
            return text


PIECES: dict[Rule | None, type[Pieces]] = {"join": Pieces, "json": JsonPieces, "base64": Base64Pieces}
"""Rule for strings → class of their pieces."""
TEXTS = ("join", "json")


class Elements(list[Any]):
    """The merged items of a list.

    Which known item a new one continues: the one with its ID; without an ID, the latest one with its index; with
    neither, the last one, if the list is one that grows. In each case, only if `type` and `name` do not differ.
    """

    def take(self, items: list[Any], is_growing: bool, levels: int = MOST_LEVELS) -> list[Json]:
        """Merge the items of a delta; return the merged item of each object."""
        taken: list[Json] = []
        for item in items:
            if type(item) is not Object:
                self.append(item)
                continue
            last = self[-1] if self and is_growing else None
            element = self._known(item, last, taken)
            if element is None:
                element = self._half_named(item)
            if element is None:
                self.append(element := {})
            if not _is_repeated(element, item):
                merge(element, item, levels)
            taken.append(element)
        return taken

    def _known(self, item: Json, last: Any, taken: list[Json]) -> Json | None:
        """Return the item that a new one continues; None if it continues none.

        One without ID and index continues none that another one of the same delta, those `taken`, has continued.
        """
        id, index = item.get("id"), item.get("index")
        similar = [each for each in _dicts(reversed(self)) if _agree(each, item)] if id or index is not None else []
        if id:
            same = (each for each in similar if each.get("id") == id)
            there = (each for each in similar if index is not None and each.get("index") == index)
            is_rest = _is_rest_of_call(item)
            return next(same, None) or next((each for each in there if is_rest or not each.get("id")), None)
        if index is not None:
            found = next((each for each in similar if each.get("index") == index), None)
            if found is not None:
                return None if _begins_again(found, item) else found
        name, _ = _arguments(item)
        if index is None and name:  # the last one of this name, if calls take turns
            last = next((each for each in _dicts(reversed(self)) if _arguments(each)[0] == name), last)
        if type(last) is not Object or any(last is each for each in taken):
            return None
        is_there = index is None or "index" not in last or _is_rest_of(last, item)
        goes_on = is_there and _continues(last, item) and _agree(last, item)
        return last if goes_on and not _begins_again(last, item) else None

    def _half_named(self, item: Json) -> Json | None:
        """Return the call whose name goes on in an item, and add to its name; None if there is none.

        Such an item has no ID, and the index of a call that has one, and no arguments yet.
        """
        (name, _), index = _arguments(item), item.get("index")
        if item.get("id") or index is None or not isinstance(name, str):
            return None
        known = next((each for each in _dicts(reversed(self)) if each.get("index") == index), None)
        begun, arguments = _arguments(known) if known else (None, None)
        if not known or not known.get("id") or not isinstance(begun, str) or arguments:
            return None
        _called(known)["name"] = begun + name
        return known


def merge(whole: Json, delta: Json, levels: int = MOST_LEVELS) -> None:
    """Merge a delta into `whole` by `RULES`. `finished` converts the outcome to JSON values."""
    for name, value in delta.items():
        whole[name] = _merged(RULES.get(name), whole.get(name), value, levels - 1)


def _merged(rule: Rule | None, known: Any, value: Any, levels: int) -> Any:
    if value is None:
        return known
    if not levels:
        return known or value
    if type(value) is Object:
        return _merged_object(rule, known, value, levels)
    if type(value) is Array:
        return _merged_list(rule, known, value, levels)
    if isinstance(value, str) and rule in PIECES:
        return _joined(rule, known, value)
    if rule == "last":
        return known if known not in (None, "", "null") and value in ("", "stop") else value
    return known or value


def _merged_object(rule: Rule | None, known: Any, value: Json, levels: int) -> Any:
    if rule == "last":
        given = {name: inner for name, inner in value.items() if inner is not None or name not in (known or ())}
        return {**known, **given} if type(known) is Object else value or known
    if not known:
        known = {}
    if type(known) is Object:
        merge(known, value, levels)
    return known


def _merged_list(rule: Rule | None, known: Any, value: list[Any], levels: int) -> Any:
    if rule == "last":
        return value or known
    if isinstance(known, Pieces):
        known = Elements([{"type": "text", "text": known}] if any(known) else [])
    elif not known:
        known = Elements()
    if isinstance(known, Elements):
        known.take(value, rule is not None, levels)
    return known


def _joined(rule: Rule | None, known: Any, piece: str) -> Any:
    if isinstance(known, Pieces):
        known.append(piece)
    elif isinstance(known, Elements):
        known.take([{"type": "text", "text": piece}] if piece else [], is_growing=True)
    elif not known:
        return PIECES[rule]([piece])
    return known


def begun(value: Any, rule: Rule | None = None, levels: int = MOST_LEVELS) -> Any:
    """Return JSON values so that deltas can be merged into them: the opposite of `finished`."""
    if type(value) is Object and levels:
        return {name: begun(inner, RULES.get(name), levels - 1) for name, inner in value.items()}
    if type(value) is Array and levels:
        return Elements(begun(inner, None, levels - 1) for inner in value)
    return _joined(rule, None, value) if isinstance(value, str) and rule in PIECES else value


def finished(value: Any) -> Any:
    """Return merged values as JSON values of their own."""
    return built(flat(value, _plain))


def _plain(value: Any, path: object) -> Any:
    if isinstance(value, Pieces):
        return value.whole()
    return list(value) if isinstance(value, Elements) else value


def is_whole_json(text: str) -> bool:
    """Whether a text is a complete JSON object."""
    from pydantic_core import from_json

    try:
        return isinstance(from_json(text), dict)
    except ValueError:
        return False


def _dicts(values: Iterator[Any]) -> Iterator[Json]:
    return (value for value in values if type(value) is Object)


def _agree(known: Json, item: Json) -> bool:
    """Whether an item may continue a known one: neither `type` nor `name`, of it or an object in it, differs."""
    inner: list[tuple[Any, Json]] = [(known.get(name), value) for name, value in item.items() if type(value) is Object]
    return not any(_differ(of, value) for of, value in [(known, item), *inner] if type(of) is Object)


def _differ(known: Json, item: Json) -> bool:
    return any(known.get(name) and item.get(name) and known[name] != item[name] for name in ("type", "name"))


def _called(call: Json) -> Json:
    """Return what a call says of its function or custom tool."""
    found: Any = call.get("function") or call.get("custom")
    return found if type(found) is Object else {}


def _arguments(item: Json) -> tuple[Any, Any]:
    """Return name and arguments of a call, those of a custom tool being its input; what came in pieces as text."""
    called = _called(item)
    arguments = called.get("arguments", called.get("input"))
    return called.get("name"), arguments.whole() if isinstance(arguments, Pieces) else arguments


def _begins_again(known: Json, item: Json) -> bool:
    """Whether an item is another call of the same function: it has the name again, and the known call is complete; or
    another block of thoughts: the known one is signed."""
    if known.get("signature") and "index" not in item:
        return any(value for name, value in item.items() if name == "signature" or RULES.get(name) in TEXTS)
    name, more = _arguments(item)
    is_begin = type(more) is Object or (isinstance(more, str) and more.lstrip().startswith("{"))
    return bool(name) and is_begin and _is_whole(_arguments(known)[1])


def _is_whole(arguments: Any) -> bool:
    """Whether arguments are complete; some servers send an object instead of its text."""
    return is_whole_json(arguments) if isinstance(arguments, str) else type(arguments) is Object and bool(arguments)


def _is_repeated(known: Json, item: Json) -> bool:
    """Whether an item is the whole call that is known, once more; arguments of `{}` may have been meant to be replaced."""
    is_whole = bool(item.get("id")) and _is_whole(_arguments(item)[1])
    return is_whole and _arguments(known)[1] != "{}" and _begins_again(known, item)


def _is_rest_of_call(item: Json) -> bool:
    """Whether an item cannot be a call of its own, whatever its ID: it has arguments, but no name."""
    name, arguments = _arguments(item)
    return bool(arguments) and not name


def _is_rest_of(known: Json, item: Json) -> bool:
    """Whether an item is the rest of a call that is not complete, whatever its index."""
    return _is_rest_of_call(item) and not _is_whole(_arguments(known)[1])


def _continues(known: Json, item: Json) -> bool:
    """Whether an item without ID and index can be more of a known one: it, or an object in it, has a string or list that
    arrives in pieces, or all it has is what the known one lacks."""
    members = [item, *(value for value in item.values() if type(value) is Object)]
    has_piece = any(
        type(value) in (str, Array) and RULES.get(name) in TEXTS for member in members for name, value in member.items()
    )
    has_more = any(value and known.get(name) and name != "type" for name, value in item.items())
    return has_piece or not has_more
