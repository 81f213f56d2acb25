# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompactResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.compact_resource_image import CompactResourceImage
    from openapiopenai.models.item_field import ItemField
    from openapiopenai.models.response_usage import ResponseUsage

__all__ = [
    "CompactResource",
]


class CompactResource(BaseModel):
    """A compacted conversation.

    Known as `CompactedResponse`."""

    id: str
    """Its unique ID."""
    object: Literal["response.compaction"] = "response.compaction"
    """Kind of object: always `response.compaction`."""
    output: list[ItemField]
    """Compacted list of items to continue with, in place of the earlier ones."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    usage: ResponseUsage
    """Token usage of the compaction, including cached and reasoning tokens."""
    image: CompactResourceImage | None = None
    """How images in the input were handled."""
    created_at_datetime = datetime_view("created_at")
