"""Events of `client.chat.completions.stream`: each chunk, and the higher-level events derived from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from openapiopenai._runtime.json.types import Object

from .accumulators import indexed, part_of, text_in
from .merging import Pieces, finished, is_whole_json
from .parsed_type import ParsedT
from .response import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openapiopenai.models.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse

    from .accumulators import Chunks, Json
    from .parsed import ParsedChatCompletion

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]


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

    def __init__(self, pieces: list[str], count: int | None = None) -> None:
        self.pieces = pieces
        self.count = len(pieces) if count is None else count

    @property
    def text(self) -> str:
        return "".join(self.pieces[: self.count])


@dataclass
class ChunkEvent:
    """A chunk, as in `create(stream=True)`. It precedes the events derived from it."""

    chunk: CreateChatCompletionStreamResponse
    type: Literal["chunk"] = "chunk"
    so_far: Callable[[], Any] = field(default=lambda: None, repr=False, compare=False)

    @property
    def snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion so far: of what has arrived when this is read. Built on each access."""
        completion: ParsedChatCompletion[Any] = self.so_far()
        return completion


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
    prefix: Callable[[str], Any] = field(default=partial_json, repr=False, compare=False)

    @property
    def partial(self) -> Any:
        """The text so far as an object of the requested type, in which what has not arrived has its default, or is None;
        None before there is anything. Without a type, JSON values. Parsed on each access."""
        return self.prefix(self.snapshot)

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
    """Position of the call among the calls of the message, in the order in which they began."""
    arguments_delta: str
    """The new piece of JSON text; empty if a call has begun without arguments."""
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
    """Position of the call among the calls of the message, in the order in which they began."""
    arguments: str
    """The arguments as JSON text."""
    choice_index: int
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"
    parse: Callable[[str], Any] = field(default=partial_json, repr=False, compare=False)
    """Parses the arguments."""

    @property
    def parsed_arguments(self) -> Any:
        """The arguments, parsed: as an instance of the model of `pydantic_function_tool`, or as JSON values; None if they
        do not fit, or are not JSON. Parsed on each access."""
        try:
            return self.parse(self.arguments)
        except ValueError:
            return None


@dataclass
class LogprobsContentDeltaEvent:
    """Log probabilities of a piece of the text of a message."""

    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """Those of the text so far."""
    choice_index: int
    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"


@dataclass
class LogprobsContentDoneEvent:
    """Log probabilities of the complete text of a message."""

    content: list[ChatCompletionTokenLogprob]
    choice_index: int
    type: Literal["logprobs.content.done"] = "logprobs.content.done"


@dataclass
class LogprobsRefusalDeltaEvent:
    """Log probabilities of a piece of a refusal."""

    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """Those of the refusal so far."""
    choice_index: int
    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"


@dataclass
class LogprobsRefusalDoneEvent:
    """Log probabilities of the complete text of a refusal."""

    refusal: list[ChatCompletionTokenLogprob]
    choice_index: int
    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"


LOGPROBS: dict[str, tuple[Any, Any]] = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}
"""List of log probabilities → the events of its pieces, and of its end."""

ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ParsedT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)


class _Choice:
    """What the events of a choice have told so far."""

    def __init__(self, index: Any, parsers: Mapping[Any, Callable[[str], Any]], prefix: Callable[[str], Any]) -> None:
        self.index = index
        self.parsers = parsers
        self.prefix = prefix
        self.content: list[str] = []
        self.refusal: list[str] = []
        self.logprobs: dict[str, list[Any]] = {}
        self.told: list[int] = []
        """Number of pieces of the arguments of each call for which there have been events."""
        self.done_logprobs = set[str]()
        self.done = set[Any]()
        """What is complete: `content`, `refusal`, and the positions of calls."""

    def add(self, delta: Any, calls: list[Json]) -> Iterator[Any]:
        """Yield the events of a delta, after which the choice has these calls."""
        if text := text_in(part_of(delta, "content")):
            self.content.append(text)
            yield ContentDeltaEvent(text, self.index, SoFar(self.content), prefix=self.prefix)
        if text := text_in(part_of(delta, "refusal")):
            self.refusal.append(text)
            yield RefusalDeltaEvent(text, self.index, SoFar(self.refusal))
        if part_of(delta, "tool_calls"):
            yield from self.add_calls(calls)

    def add_logprobs(self, logprobs: Any) -> Iterator[Any]:
        """Yield the events of the log probabilities of a delta."""
        for kind, (event, _) in LOGPROBS.items():
            if found := listed(part_of(logprobs, kind)):
                self.logprobs[kind] = [*self.logprobs.get(kind, ()), *found]
                yield event(found, self.logprobs[kind], self.index)

    def add_calls(self, calls: list[Json]) -> Iterator[Any]:
        if len(calls) > len(self.told):  # calls usually follow one another: a new one ends those before
            yield from self.end_calls(calls[: len(self.told)], only_whole=True)
            self.told += [0] * (len(calls) - len(self.told))
        for position, call in enumerate(calls):
            function = _function(call)
            pieces, told = function.get("arguments"), self.told[position]
            if not isinstance(pieces, Pieces):
                continue
            self.told[position] = len(pieces)
            for number, piece in enumerate(pieces[told:], told + 1):  # an empty one tells that the call has begun
                name, so_far = text_in(function.get("name")), SoFar(pieces, number)
                yield FunctionToolCallArgumentsDeltaEvent(name, position, piece, self.index, so_far)

    def end_calls(self, calls: list[Json], *, only_whole: bool = False) -> Iterator[Any]:
        """Yield the end of each call that has not ended; `only_whole`: and whose arguments are complete JSON,
        which `{}` may not be."""
        for position, call in enumerate(calls):
            name, arguments = text_in(_function(call).get("name")), _written(_function(call).get("arguments"))
            is_open = only_whole and (arguments == "{}" or not is_whole_json(arguments))
            if not name or position in self.done or is_open:
                continue
            self.done.add(position)
            parse = self.parsers.get((None, name), partial_json)
            yield FunctionToolCallArgumentsDoneEvent(name, position, arguments, self.index, parse=parse)

    def end(self, parse: Callable[[str], Any], calls: list[Json]) -> Iterator[Any]:
        if self.content and "content" not in self.done:
            self.done.add("content")
            text = "".join(self.content)
            yield ContentDoneEvent(text, parse(text), self.index)
        if self.refusal and "refusal" not in self.done:
            self.done.add("refusal")
            yield RefusalDoneEvent("".join(self.refusal), self.index)
        for kind in self.logprobs.keys() - self.done_logprobs:
            self.done_logprobs.add(kind)
            yield LOGPROBS[kind][1](self.logprobs[kind], self.index)
        yield from self.end_calls(calls)


def _function(call: Json) -> Json:
    function: Any = call.get("function")
    return function if type(function) is Object else {}


def _written(arguments: Any) -> str:
    """Return arguments as text; some servers send an object instead of its text."""
    from pydantic_core import to_json

    found = finished(arguments)
    return found if isinstance(found, str) else to_json(found or {}).decode() if found else ""


class ChatEvents:
    """Derives events from chunks, once they are accumulated."""

    def __init__(
        self,
        added: Chunks,
        parse: Callable[[str], Any],
        parsers: Mapping[Any, Callable[[str], Any]] | None = None,
        so_far: Callable[[], Any] = lambda: None,
        prefix: Callable[[str], Any] = partial_json,
    ) -> None:
        self.added = added
        """The accumulator of the stream."""
        self.parse = parse
        """Parses the text of a message."""
        self.parsers = parsers or {}
        """What parses the arguments of calls: see `function_tools.parsers`."""
        self.so_far = so_far
        """Returns the completion so far."""
        self.prefix = prefix
        """Parses the beginning of the text of a message."""
        self.choices: dict[Any, _Choice] = {}

    def of(self, chunk: Any) -> Iterator[Any]:
        """Yield the events of a chunk."""
        yield ChunkEvent(chunk, so_far=self.so_far)
        for index, choice in indexed(getattr(chunk, "choices", None)):
            added = self.added.choices[index]
            known = self.choices.get(index) or self.choices.setdefault(index, _Choice(index, self.parsers, self.prefix))
            yield from known.add(added.delta_of(choice), added.calls)
            if logprobs := part_of(choice, "logprobs"):
                yield from known.add_logprobs(logprobs)
            if getattr(choice, "finish_reason", None):
                yield from known.end(self.parse, added.calls)

    def rest(self) -> Iterator[Any]:
        """Yield the events of what the end of the stream completes."""
        for index, choice in self.choices.items():
            yield from choice.end(self.parse, self.added.choices[index].calls)
