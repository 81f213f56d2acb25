"""Model `Model`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Model",
]


class Model(BaseModel):
    """A model that can be used."""

    id: str
    """Its id, by which other calls name it."""
    created: int
    """When it was made, in seconds since 1970."""
    object: Literal["model"] = "model"
    """Kind of object: always `model`."""
    owned_by: str
    """Who owns the model."""
    shutdown_date: str | None = None
    """Day on which the model goes away; null where none is known."""
    created_datetime = datetime_view("created")
