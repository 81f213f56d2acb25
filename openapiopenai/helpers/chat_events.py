"""Events of `client.chat.completions.stream`: each chunk, and the higher-level events derived from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from .parsed_type import ParsedT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse


def partial_json(text: str) -> Any:
    """Parse the beginning of a JSON text. Returns None if it has no value yet, or is not JSON."""
    from pydantic_core import from_json

    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return None


class SoFar:
    """The text so far at the time of an event, concatenated on demand."""

    __slots__ = ("count", "pieces")

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self.count = len(pieces)

    @property
    def text(self) -> str:
        return "".join(self.pieces[: self.count])


@dataclass
class ChunkEvent:
    """A chunk, as in `create(stream=True)`. It precedes the events derived from it."""

    chunk: CreateChatCompletionStreamResponse
    type: Literal["chunk"] = "chunk"


@dataclass
class _TextDelta:
    delta: str
    """The new piece of text."""
    choice_index: int
    """Index of the choice."""
    so_far: SoFar = field(repr=False, compare=False)

    @property
    def snapshot(self) -> str:
        """The text so far. Concatenated on each access."""
        return self.so_far.text


@dataclass
class ContentDeltaEvent(_TextDelta):
    """A piece of the text of a message."""

    type: Literal["content.delta"] = "content.delta"

    @property
    def parsed(self) -> Any:
        """The text so far as partial JSON: `{"name": "An"}`; None if it has no value yet. Parsed on each access."""
        return partial_json(self.snapshot)


@dataclass
class ContentDoneEvent(Generic[ParsedT]):
    """The complete text of a message."""

    content: str
    parsed: ParsedT | None
    """The text parsed into the requested type; None if it does not match, or no type was requested."""
    choice_index: int
    type: Literal["content.done"] = "content.done"


@dataclass
class RefusalDeltaEvent(_TextDelta):
    """A piece of a refusal."""

    type: Literal["refusal.delta"] = "refusal.delta"


@dataclass
class RefusalDoneEvent:
    """The complete text of a refusal."""

    refusal: str
    choice_index: int
    type: Literal["refusal.done"] = "refusal.done"


@dataclass
class FunctionToolCallArgumentsDeltaEvent:
    """A piece of the arguments of a function call."""

    name: str
    index: int
    """Index of the call."""
    arguments_delta: str
    """The new piece of JSON text."""
    choice_index: int
    so_far: SoFar = field(repr=False, compare=False)
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    @property
    def arguments(self) -> str:
        """The JSON text so far. Concatenated on each access."""
        return self.so_far.text

    @property
    def parsed_arguments(self) -> Any:
        """The arguments so far, parsed as partial JSON; None if there is no value yet. Parsed on each access."""
        return partial_json(self.arguments)


@dataclass
class FunctionToolCallArgumentsDoneEvent:
    """The complete arguments of a function call."""

    name: str
    index: int
    """Index of the call."""
    arguments: str
    """The arguments as JSON text."""
    choice_index: int
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"

    @property
    def parsed_arguments(self) -> Any:
        """The arguments, parsed; None if they are not JSON. Parsed on each access."""
        return partial_json(self.arguments)


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ParsedT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
)


class _Choice:
    """The state of a choice."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.content: list[str] = []
        self.refusal: list[str] = []
        self.calls: dict[int, tuple[list[str], list[str]]] = {}
        """Index → pieces of the name and of the arguments of calls that are not complete."""

    def add(self, delta: Any) -> Iterator[Any]:
        if text := _text(delta, "content"):
            self.content.append(text)
            yield ContentDeltaEvent(text, self.index, SoFar(self.content))
        if text := _text(delta, "refusal"):
            self.refusal.append(text)
            yield RefusalDeltaEvent(text, self.index, SoFar(self.refusal))
        calls: Any = getattr(delta, "tool_calls", None)
        for call in calls if isinstance(calls, list) else ():  # pyright: ignore[reportUnknownVariableType]
            place: Any = getattr(call, "index", None) or 0  # pyright: ignore[reportUnknownArgumentType]
            function: Any = getattr(call, "function", None)  # pyright: ignore[reportUnknownArgumentType]
            if function is None:
                continue
            if place not in self.calls:
                yield from self.end_calls()  # calls follow one another: a new one ends those before
                self.calls[place] = [], []
            name, arguments = self.calls[place]
            name += filter(None, [_text(function, "name")])
            if text := _text(function, "arguments"):
                arguments.append(text)
                yield FunctionToolCallArgumentsDeltaEvent("".join(name), place, text, self.index, SoFar(arguments))

    def end_calls(self) -> Iterator[Any]:
        for place, (name, arguments) in self.calls.items():
            yield FunctionToolCallArgumentsDoneEvent("".join(name), place, "".join(arguments), self.index)
        self.calls.clear()

    def end(self, parse: Callable[[str], Any]) -> Iterator[Any]:
        if self.content:
            text = "".join(self.content)
            yield ContentDoneEvent(text, parse(text), self.index)
        if self.refusal:
            yield RefusalDoneEvent("".join(self.refusal), self.index)
        yield from self.end_calls()


def _text(delta: Any, name: str) -> str:
    value = getattr(delta, name, None)
    return value if isinstance(value, str) else ""


class ChatEvents:
    """Derives events from chunks."""

    def __init__(self, parse: Callable[[str], Any]) -> None:
        self.parse = parse
        """Parses the text of a message."""
        self.choices: dict[int, _Choice] = {}

    def of(self, chunk: Any) -> Iterator[Any]:
        """Yield the events of a chunk."""
        yield ChunkEvent(chunk)
        choices: Any = getattr(chunk, "choices", None)
        for choice in choices if isinstance(choices, list) else ():  # pyright: ignore[reportUnknownVariableType]
            index: Any = getattr(choice, "index", None) or 0  # pyright: ignore[reportUnknownArgumentType]
            known = self.choices.get(index) or _Choice(index)
            yield from known.add(getattr(choice, "delta", None))  # pyright: ignore[reportUnknownArgumentType]
            if getattr(choice, "finish_reason", None) is None:  # pyright: ignore[reportUnknownArgumentType]
                self.choices[index] = known
            else:
                yield from known.end(self.parse)
                self.choices.pop(index, None)
