"""What has arrived of a stream that something else reads, event by event, in the manner of the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.absent import omit
from openapiopenai.helpers.accumulators import Chunks
from openapiopenai.helpers.chat_events import ChatEvents, partial_json
from openapiopenai.helpers.function_tools import parsers
from openapiopenai.helpers.parsing import completion_so_far, format_for, parsed_completion, parsed_response
from openapiopenai.helpers.response import SO_FAR, keep_parsed
from openapiopenai.helpers.response_events import ResponseEvents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapiopenai import ParsedChatCompletion, ParsedResponse

WITHOUT_TYPE = (omit, None)


def wanted_of(kind: Any) -> Any:
    """Return the format for a type; None for none, and for what is sent as it is."""
    return None if isinstance(kind, dict) or any(kind is each for each in WITHOUT_TYPE) else format_for(kind)


class ChatCompletionStreamState:
    """Adds up the chunks of a chat completion: `handle_chunk` takes one and returns the events that it makes."""

    def __init__(self, *, input_tools: Any = omit, response_format: Any = omit) -> None:
        self._added = Chunks(is_chat=True)
        self._tools = None if input_tools is omit else input_tools
        self._wanted = wanted_of(response_format)
        self._events = ChatEvents(self._added, self._attempt, parsers(self._tools), self._so_far)

    def _attempt(self, text: str) -> Any:
        return self._wanted.attempt(text) if self._wanted else None

    def _so_far(self) -> Any:
        return completion_so_far(self._added, self._wanted)

    def handle_chunk(self, chunk: Any) -> Iterable[Any]:
        """Take a chunk, and return it as an event with those derived from it."""
        self._added.add_chat(chunk)
        return list(self._events.of(chunk))

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion so far. Raises RuntimeError before the first chunk."""
        found = self._so_far()
        if found is None:
            raise RuntimeError("there is no completion yet: no chunk was handled")
        completion: ParsedChatCompletion[Any] = found
        return completion

    def get_final_completion(self) -> ParsedChatCompletion[Any]:
        """Return the completion, its text and the arguments of calls parsed. Raises NotParsedError if it cannot be."""
        return parsed_completion(self.current_completion_snapshot, self._wanted, tools=self._tools, like_official=True)


class ResponseStreamState:
    """Adds up the events of a response: `handle_event` takes one and returns those that it makes."""

    def __init__(self, *, input_tools: Any = omit, text_format: Any = omit) -> None:
        self._added = ResponseEvents()
        self._tools = None if input_tools is omit else input_tools
        self._wanted = wanted_of(text_format)

    def handle_event(self, event: Any) -> list[Any]:
        """Take an event and return it, with the text so far as its `snapshot`."""
        self._added.add(event)
        if (pieces := self._added.pieces(event)) is not None:
            keep_parsed(event, (pieces, len(pieces), self._wanted.prefix if self._wanted else partial_json), SO_FAR)
        if (completed := self._completed_response) is not None:
            event.response = completed
        return [event]

    @property
    def _completed_response(self) -> ParsedResponse[Any] | None:
        """The response, parsed, after the event that completes it; None before."""
        final = self._added.final
        if getattr(final, "type", None) != "response.completed":
            return None
        return parsed_response(final.response, self._wanted, tools=self._tools, like_official=True)
