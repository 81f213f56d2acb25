# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModerationResultBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_input_type import ModerationInputType

__all__ = [
    "ModerationResultBody",
]


class ModerationResultBody(BaseModel):
    """Moderation result for the input or output of a response."""

    type: Literal["moderation_result"] = "moderation_result"
    """Type: always `moderation_result`."""
    model: str
    """ID of the moderation model."""
    flagged: bool
    """Whether any category flagged the content."""
    categories: dict[str, bool]
    """Whether the content was flagged, by category."""
    category_scores: dict[str, float]
    """Score of the content, by category."""
    category_applied_input_types: dict[str, list[ModerationInputType]]
    """Types of input that each score reflects, by category."""
