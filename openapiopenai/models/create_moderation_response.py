"""Model `CreateModerationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_response_results_item import CreateModerationResponseResultsItem

__all__ = [
    "CreateModerationResponse",
]


class CreateModerationResponse(BaseModel):
    """`CreateModerationResponse` of the API."""

    id: str
    """Its id, by which other calls name it."""
    model: str
    results: list[CreateModerationResponseResultsItem]
