"""Model `VideoCharacterResource`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VideoCharacterResource",
]


class VideoCharacterResource(BaseModel):
    """A character that videos can show."""

    id: str | None
    """Its id, by which other calls name it."""
    name: str | None
    """Name of the character."""
    created_at: int
    """When it was made, in seconds since 1970."""
    created_at_datetime = datetime_view("created_at")
