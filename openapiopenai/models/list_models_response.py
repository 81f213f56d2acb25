# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListModelsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.model import Model

__all__ = [
    "ListModelsResponse",
]


class ListModelsResponse(_pages.Page["Model"], BaseModel):
    """List of the available models."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[Model]
    """The models."""
