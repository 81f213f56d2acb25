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
    """`ModerationResultBody` of the API."""

    type: Literal["moderation_result"] = "moderation_result"
    """Which variant this is: always `moderation_result`."""
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[ModerationInputType]]
