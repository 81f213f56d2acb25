# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeReasoning`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = [
    "RealtimeReasoning",
    "RealtimeReasoningDict",
]


class RealtimeReasoning(BaseModel):
    """Reasoning settings of realtime models that can reason, such as `gpt-realtime-2`."""

    effort: RealtimeReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers; `low` by default."""


class RealtimeReasoningDict(TypedDict, total=False):
    """`RealtimeReasoning` as a dict, for arguments."""

    effort: RealtimeReasoningEffort | str
