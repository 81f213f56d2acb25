"""Model `RealtimeReasoning`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = [
    "RealtimeReasoning",
    "RealtimeReasoningDict",
]


class RealtimeReasoning(BaseModel):
    """How much a realtime model thinks, if it can, such as `gpt-realtime-2`."""

    effort: RealtimeReasoningEffort | None = None
    """How much the model thinks before it answers."""


class RealtimeReasoningDict(TypedDict, total=False):
    """`RealtimeReasoning` as a dict, for arguments."""

    effort: RealtimeReasoningEffort | str
