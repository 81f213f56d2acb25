"""Model `BetaCompactResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.beta_item_field import BetaItemField
    from openapiopenai.models.compact_resource_image import CompactResourceImage
    from openapiopenai.models.response_usage import ResponseUsage

__all__ = [
    "BetaCompactResource",
]


class BetaCompactResource(BaseModel):
    """A conversation that was compacted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["response.compaction"] = "response.compaction"
    """Kind of object: always `response.compaction`."""
    output: list[BetaItemField]
    """The items to go on with, in place of the earlier ones."""
    created_at: int
    """When it was made, in seconds since 1970."""
    usage: ResponseUsage
    """Tokens that compacting took in all, and how many of them were cached or for reasoning."""
    image: CompactResourceImage | None = None
    """How images in the input were treated."""
    created_at_datetime = datetime_view("created_at")
