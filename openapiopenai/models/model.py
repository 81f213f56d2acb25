"""Model `Model`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Model",
]


class Model(BaseModel):
    """`Model` of the API."""

    id: str
    """Its id, by which other calls name it."""
    created: int
    """When it was made, in seconds since 1970."""
    object: Literal["model"] = "model"
    """Kind of object: always `model`."""
    owned_by: str
    shutdown_date: str | None = None
    created_datetime = datetime_view("created")
