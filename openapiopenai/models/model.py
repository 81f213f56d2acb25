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
    created: int
    object: Literal["model"] = "model"
    owned_by: str
    shutdown_date: str | None = None
    created_datetime = datetime_view("created")
