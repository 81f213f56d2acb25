"""Model `ChatCompletionModerationResults`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_result_body import ModerationResultBody

__all__ = [
    "ChatCompletionModerationResults",
]


class ChatCompletionModerationResults(BaseModel):
    """What moderation found in a request or in an answer."""

    type: Literal["moderation_results"] = "moderation_results"
    """Which variant this is: always `moderation_results`."""
    model: str
    """Id of the moderation model."""
    results: list[ModerationResultBody]
    """What was found."""
