# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_moderation_response_results_item import CreateModerationResponseResultsItem

__all__ = [
    "CreateModerationResponse",
]


class CreateModerationResponse(BaseModel):
    """Moderation results: whether the input is potentially harmful.

    Known as `ModerationCreateResponse`."""

    id: str
    """Its unique ID."""
    model: str
    """ID of the moderation model that was used."""
    results: list[CreateModerationResponseResultsItem]
    """Moderation results, one for each input."""
