# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CoordParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CoordParam",
    "CoordParamDict",
]


class CoordParam(BaseModel):
    """A point on the screen, as x and y coordinates."""

    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""


class CoordParamDict(TypedDict, total=False):
    """`CoordParam` as a dict, for arguments."""

    x: Required[int]
    y: Required[int]
