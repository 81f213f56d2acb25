"""Model `Model`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import Tolerates
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Model",
]


class Model(BaseModel):
    """A model that can be used with the API."""

    id: str
    """Its unique ID."""
    created: Annotated[int, Tolerates("absent")]
    """When it was created, as Unix time in seconds."""
    object: Literal["model"] = "model"
    """Kind of object: always `model`."""
    owned_by: Annotated[str, Tolerates("absent")]
    """Organization that owns the model."""
    shutdown_date: str | None = None
    """Date on which the model shuts down; null if none has been announced."""
    created_datetime = datetime_view("created")
