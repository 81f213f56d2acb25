"""Accumulate the chunks of a stream into the complete completion. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.types import SCALARS, Array, Object

from .merging import RULES, Pieces, finished, merge
from .response import TEXT_PARTS, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

_MORE_OF_A_CALL = {"index", "function"}
_ARGUMENTS_ONLY = {"arguments"}
_NO_OBJECTS = SCALARS | {Array}
_PLAIN_CHOICE = frozenset({"index", "delta", "finish_reason", "logprobs"})


class Choice:
    """The state of one choice: its properties, and the message that its deltas add up to."""

    def __init__(self, index: Any) -> None:
        self.facts: Json = {"index": index, "finish_reason": None, "logprobs": None}
        self.message: Json = {}
        self.rest: Json = {}
        """What a whole message had, in place of a delta, that the deltas before did not have."""
        self._has_delta = False

    def add(self, choice: Json) -> None:
        merge(self.facts, {name: value for name, value in choice.items() if name not in ("delta", "message")})
        delta, message = choice.get("delta"), choice.get("message")
        self._has_delta = self._has_delta or delta is not None
        if delta is None and type(message) is Object:
            known = self.message if self._has_delta else {}
            whole: Json = cast("Any", message)
            self.rest = {name: value for name, value in whole.items() if not known.get(name)}
            merge(self.message, self.rest)
        elif type(delta) is Object:
            merge(self.message, cast("Any", delta))

    def delta_of(self, choice: Any) -> Any:
        """Return the delta of a choice that was added last; a whole message in its place counts as far as it is new."""
        delta = part_of(choice, "delta")
        return self.rest if delta is None and part_of(choice, "message") is not None else delta

    @property
    def calls(self) -> list[Json]:
        """The tool calls so far, not finished."""
        return dicts(self.message.get("tool_calls"))

    def open(self) -> dict[Any, Pieces]:
        """Return the pieces that may go on: property of the message or index of a tool call → pieces."""
        texts: dict[Any, Pieces] = {name: value for name, value in self.message.items() if isinstance(value, Pieces)}
        for call in self.calls:
            index: Any = call.get("index")
            function: Any = call.get("function")
            if (
                type(index) is int
                and type(function) is Object
                and isinstance(arguments := function.get("arguments"), Pieces)
            ):
                texts[index] = arguments
        return texts

    def whole(self, is_chat: bool) -> Json:
        choice: Json = finished(self.facts)
        if not is_chat:
            return choice if isinstance(choice.get("text"), str) else {**choice, "text": ""}
        delta = finished(self.message)
        message = {"role": "assistant", "content": None, "refusal": None, **delta}
        message["role"] = message["role"] or "assistant"
        if isinstance(message.get("tool_calls"), list):
            message["tool_calls"] = [_call(call) for call in sorted(dicts(message["tool_calls"]), key=place)]
        return {**choice, "message": message}


class Chunks:
    """Accumulates chunks with `choices`: of a chat completion (`delta` becomes `message`) or a completion (`text`)."""

    def __init__(self, *, is_chat: bool) -> None:
        self.is_chat = is_chat
        self.choices: dict[Any, Choice] = {}
        """Index → choice."""
        self._facts: Json = {}
        """The properties of the chunks, without `choices`."""
        self._has_begun = False
        """Whether a chunk with any property was added."""
        self._names: set[str] = set()
        """The properties of the last chunk that was examined."""
        self._awaited: list[str] = []
        """Those of them that had no value yet, or may have another one in any chunk."""
        self._open: dict[Any, dict[Any, Pieces]] = {}
        """Index of a choice → its pieces that may go on, see `Choice.open`."""

    def add_chat(self, chunk: Any) -> None:
        """Add a chunk of a chat completion. Fast path for the usual chunk: a piece of one string and nothing else."""
        try:
            held = chunk.__dict__
            (choice,) = held["choices"]
            of = choice.__dict__
            delta = of["delta"]
            (name,) = delta.__pydantic_fields_set__
            piece = delta.__dict__[name]
            if name == "tool_calls":
                name, piece = _more_arguments(piece)
            if (
                type(piece) is str
                and of["finish_reason"] is None
                and of["logprobs"] is None
                and choice.__pydantic_fields_set__ <= _PLAIN_CHOICE
                and chunk.__pydantic_fields_set__ == self._names
                and not (self._awaited and any(map(held.get, self._awaited)))
            ):
                self._open[of["index"]][name].append(piece)
                return
        except (AttributeError, KeyError, TypeError, ValueError):
            pass  # first chunk of a choice, zero or several choices, or malformed
        self.add(chunk)

    def add(self, chunk: Any) -> None:
        """Add a chunk of any shape."""
        facts = as_json(chunk)
        if facts is None:
            return
        self._has_begun = self._has_begun or bool(facts)
        self._names = {*getattr(chunk, "__pydantic_fields_set__", ())}
        choices = dicts(facts.pop("choices", None))
        _update(self._facts, facts)
        self._awaited = [name for name in facts if not self._facts[name] or RULES.get(name) == "last"]
        for position, choice in enumerate(choices):
            index = choice.get("index")
            index = index if isinstance(index, (int, str)) else position
            known = self.choices.get(index) or self.choices.setdefault(index, Choice(index))
            known.add(choice)
            self._open[index] = known.open()

    def whole(self) -> Json | None:
        """Return the result so far; None before the first chunk."""
        if not self._has_begun:
            return None
        result = {name: value for name, value in self._facts.items() if name != "usage" or value is not None}
        result.pop("obfuscation", None)
        if self.is_chat:
            result["object"] = "chat.completion"
        choices = sorted(self.choices.values(), key=lambda choice: place(choice.facts))
        result["choices"] = [choice.whole(self.is_chat) for choice in choices]
        return finished(result)  # type: ignore[no-any-return]


def _update(known: Json, facts: Json) -> None:
    """Merge the properties of a chunk: the first value that is not empty; lists and objects as a whole, the last one."""
    for name, value in facts.items():
        is_last = isinstance(value, (dict, list)) or RULES.get(name) == "last"
        if name not in known or (value if is_last else not known[name] and value is not None):
            known[name] = value


def _more_arguments(calls: Any) -> tuple[Any, Any]:
    """Return the index of the only call and the piece of its arguments; a piece of None if there is more to it."""
    (call,) = calls
    function = call.__dict__["function"]
    is_plain = call.__pydantic_fields_set__ == _MORE_OF_A_CALL and function.__pydantic_fields_set__ == _ARGUMENTS_ONLY
    return call.__dict__["index"], function.__dict__["arguments"] if is_plain else None


def _call(call: Json) -> Json:
    """Return a tool call without its `index`. Arguments that were never sent are "", not null."""
    call = {name: value for name, value in call.items() if name != "index"}
    for kind, name in (("function", "arguments"), ("custom", "input")):
        called: Any = call.get(kind)
        if type(called) is Object and called.get(name) is None:
            call[kind] = {**called, name: ""}
    return call


def indexed(choices: Any) -> Iterator[tuple[int | str, Any]]:
    """Yield each choice of a chunk, with what identifies it: its index, or if it has none, its position in the chunk."""
    position = 0
    for choice in listed(choices):
        if type(choice) not in _NO_OBJECTS:
            index = getattr(choice, "index", None)
            yield (index if isinstance(index, (int, str)) else position), choice
            position += 1


def part_of(value: Any, name: str) -> Any:
    """Return a property of a model or of an object; None if there is none."""
    return value.get(name) if type(value) is Object else getattr(value, name, None)


def place(value: Any) -> int:
    """Return the `index` of an object or model, to sort by; 0 if it is no integer."""
    index = part_of(value, "index")
    return index if isinstance(index, int) else 0


def dicts(value: Any) -> list[Json]:
    return [item for item in listed(value) if type(item) is Object]


def as_json(value: Any) -> Json | None:
    """Return a model, or an object that does not match its schema, as JSON; None for any other value."""
    found: Any = value.to_dict() if isinstance(value, BaseModel) else value
    return found if type(found) is Object else None


def text_in(content: Any) -> str:
    """Return the text of `content`: a string, or a list of parts, of which those of type `text` count, or one part."""
    if type(content) in (Array, Object):
        given = content if type(content) is Array else [content]
        parts: Iterator[Any] = (each if type(each) is Object else getattr(each, "__dict__", {}) for each in given)
        texts = (part.get("text") for part in parts if part.get("type") in TEXT_PARTS)
        return "".join(text for text in texts if isinstance(text, str))
    return content if isinstance(content, str) else ""
