"""Events of `client.chat.completions.stream`: what the chunks of a chat mean, beside the chunks themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from .parsed_type import ParsedT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse


def partial_json(text: str) -> Any:
    """What the beginning of a JSON text says; None where it says nothing, or is no JSON."""
    from pydantic_core import from_json

    try:
        return from_json(text, allow_partial="trailing-strings")
    except ValueError:
        return None


class SoFar:
    """A text as it was when an event came; put together when it is asked for."""

    __slots__ = ("count", "pieces")

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self.count = len(pieces)

    @property
    def text(self) -> str:
        return "".join(self.pieces[: self.count])


@dataclass
class ChunkEvent:
    """A chunk, as `create(stream=True)` gives it; first, before the events that it means."""

    chunk: CreateChatCompletionStreamResponse
    type: Literal["chunk"] = "chunk"


@dataclass
class _TextDelta:
    delta: str
    """The piece of text."""
    choice_index: int
    """Of which choice."""
    so_far: SoFar = field(repr=False, compare=False)

    @property
    def snapshot(self) -> str:
        """The text up to here. Put together each time."""
        return self.so_far.text


@dataclass
class ContentDeltaEvent(_TextDelta):
    """A piece of the text of a message."""

    type: Literal["content.delta"] = "content.delta"

    @property
    def parsed(self) -> Any:
        """What the text up to here says as JSON: `{"name": "An"}`; None where that is nothing. Parsed each time."""
        return partial_json(self.snapshot)


@dataclass
class ContentDoneEvent(Generic[ParsedT]):
    """The whole text of a message."""

    content: str
    parsed: ParsedT | None
    """The text as the type that was asked for; None where it does not fit."""
    choice_index: int
    type: Literal["content.done"] = "content.done"


@dataclass
class RefusalDeltaEvent(_TextDelta):
    """A piece of a refusal."""

    type: Literal["refusal.delta"] = "refusal.delta"


@dataclass
class RefusalDoneEvent:
    """The whole text of a refusal."""

    refusal: str
    choice_index: int
    type: Literal["refusal.done"] = "refusal.done"


@dataclass
class FunctionToolCallArgumentsDeltaEvent:
    """A piece of the arguments of a function that is to be called."""

    name: str
    index: int
    """Of which call."""
    arguments_delta: str
    """The piece of JSON text."""
    choice_index: int
    so_far: SoFar = field(repr=False, compare=False)
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    @property
    def arguments(self) -> str:
        """The JSON text up to here. Put together each time."""
        return self.so_far.text

    @property
    def parsed_arguments(self) -> Any:
        """What it says up to here; None where that is nothing. Parsed each time."""
        return partial_json(self.arguments)


@dataclass
class FunctionToolCallArgumentsDoneEvent:
    """All arguments of a function that is to be called."""

    name: str
    index: int
    """Of which call."""
    arguments: str
    """JSON text."""
    choice_index: int
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"

    @property
    def parsed_arguments(self) -> Any:
        """What it says; None where it is no JSON. Parsed each time."""
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
    """What came of a choice."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.content: list[str] = []
        self.refusal: list[str] = []
        self.calls: dict[int, tuple[list[str], list[str]]] = {}
        """Place → pieces of the name and of the arguments of calls that are not done."""

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
                yield from self.end_calls()  # one call comes after the other
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
    """From chunks to events."""

    def __init__(self, parse: Callable[[str], Any]) -> None:
        self.parse = parse
        """From the text of a message to its value."""
        self.choices: dict[int, _Choice] = {}

    def of(self, chunk: Any) -> Iterator[Any]:
        """The events of a chunk."""
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
