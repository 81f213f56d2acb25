"""Model `ModerationResultBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_input_type import ModerationInputType

__all__ = [
    "ModerationResultBody",
]


class ModerationResultBody(BaseModel):
    """What moderation found in the input or the output of a response."""

    type: Literal["moderation_result"] = "moderation_result"
    """Which variant this is: always `moderation_result`."""
    model: str
    """Id of the moderation model."""
    flagged: bool
    """Whether any category flagged the content."""
    categories: dict[str, bool]
    """Whether the content is flagged, by category."""
    category_scores: dict[str, float]
    """Score of the content, by category."""
    category_applied_input_types: dict[str, list[ModerationInputType]]
    """Which kinds of input each score takes into account, by category."""
