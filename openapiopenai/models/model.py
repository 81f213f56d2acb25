# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Model`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import datetime_view

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
