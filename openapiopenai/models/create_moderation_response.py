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
    """Whether texts and images may be harmful."""

    id: str
    """Its id, by which other calls name it."""
    model: str
    """Id of the model that has judged."""
    results: list[CreateModerationResponseResultsItem]
    """What was found, for each input."""
