# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VideoCharacterResource`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "VideoCharacterResource",
]


class VideoCharacterResource(BaseModel):
    """A character that can be used in videos."""

    id: str | None = FROM_SERVER
    """Its unique ID."""
    name: str | None = FROM_SERVER
    """Display name of the character."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    created_at_datetime = datetime_view("created_at")
