"""Streams whose accumulated response is parsed."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.operation import Plan

from .accumulators import text_in
from .chat_events import ChatEvents, partial_json
from .function_tools import parsers
from .parsing import completion_so_far, parsed_response
from .response import SO_FAR, keep_parsed
from .response_events import TERMINAL
from .streams import (
    AddingChat,
    AddingResponse,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.calls.reader import Reader
    from openapiopenai._runtime.calls.response import CallInfo

    from .parsing import Format


@cache
def plan_of(plan: Plan, kind: str) -> Plan:
    """Return a plan of the same operation with another stream class."""
    operation = copy(plan.operation)
    operation.stream_class = f"{__name__}:{kind}"
    return Plan(operation, plan.declared)


class Parsing:
    """What both kinds of streams have in common."""

    reader: Reader[Any]
    call_info: CallInfo
    wanted: Format[Any] | None = None
    """The requested type."""
    tools: Any = None
    """The tools that the model may call."""

    @property
    def _how(self) -> dict[str, Any]:
        """How the accumulated response is parsed."""
        client: Any = self.reader.call.client
        return {"tools": self.tools, "like_official": client._like_official}


# --- responses ---

WITH_SNAPSHOT = ("response.output_text.delta", "response.function_call_arguments.delta")
"""Events that have the text so far."""


class ParsingResponse(Parsing, AddingResponse):
    def accumulator(self) -> Any:
        add = super().accumulator()

        def take(event: Any) -> None:
            add(event)
            kind = getattr(event, "type", None)
            if kind in WITH_SNAPSHOT and (pieces := self.added.pieces(event)) is not None:
                keep_parsed(event, (pieces, len(pieces), self._prefix(event)), SO_FAR)
            elif kind == "response.output_text.done":
                keep_parsed(event, self._parsed(event))
            elif isinstance(kind, str) and kind in TERMINAL and self._how["like_official"]:
                final = self.final()  # also where the event lacks the output that has arrived
                is_whole = kind == "response.completed"
                event.response = parsed_response(final, self.wanted, self.call_info, **self._how) if is_whole else final

        return take

    def _prefix(self, event: Any) -> Callable[[str], Any]:
        """Return what parses the beginning of the text of an event."""
        is_typed = self.wanted is not None and event.type == WITH_SNAPSHOT[0] and self.is_answer(event)
        return self.wanted.prefix if self.wanted and is_typed else partial_json

    def _parsed(self, event: Any) -> Any:
        """Return the text of an event as the requested type; None if it does not match, or is none of the answer."""
        if self.wanted is None or not self.is_answer(event):
            return None
        return self.wanted.attempt(text_in(getattr(event, "text", None)))

    def is_answer(self, event: Any) -> bool:
        """Whether a text is part of the final answer, not of the commentary."""
        item = self.added.known(event, "message")
        return (item.facts.get("phase") if item else None) in (None, "final_answer")


# --- chat ---


class ParsingChat(Parsing, AddingChat):
    def events(self) -> ChatEvents:
        """Return the object that derives events from chunks."""
        prefix = self.wanted.prefix if self.wanted else partial_json
        return ChatEvents(self.added, self._attempt, parsers(self.tools), self._so_far, prefix)

    def _attempt(self, text: str) -> Any:
        return self.wanted.attempt(text) if self.wanted else None

    def _so_far(self) -> Any:
        """Return the completion so far, its text parsed as far as that is possible."""
        return completion_so_far(self.added, self.wanted)

    current_completion_snapshot = property(_so_far)

    def text_of(self, event: Any) -> str:
        return event.delta if event.type == "content.delta" and not event.choice_index else ""
