"""Model `VideoCharacterResource`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "VideoCharacterResource",
]


class VideoCharacterResource(BaseModel):
    """`VideoCharacterResource` of the API."""

    id: str | None
    name: str | None
    created_at: int
    created_at_datetime = datetime_view("created_at")
