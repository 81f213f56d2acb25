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
    """`RealtimeReasoning` of the API."""

    effort: RealtimeReasoningEffort | None = None


class RealtimeReasoningDict(TypedDict, total=False):
    """`RealtimeReasoning` as a dict, for arguments."""

    effort: RealtimeReasoningEffort | str
