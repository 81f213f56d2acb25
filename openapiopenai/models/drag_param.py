# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DragParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.coord_param import CoordParam, CoordParamDict

__all__ = [
    "DragParam",
    "DragParamDict",
]


class DragParam(BaseModel):
    """Drags the mouse along a path."""

    type: Literal["drag"] = "drag"
    """Type: always `drag`."""
    path: list[CoordParam]
    """The points to drag through, in order."""
    keys: list[str] | None = None
    """Keys to hold down during the action."""


class DragParamDict(TypedDict, total=False):
    """`DragParam` as a dict, for arguments."""

    type: Required[Literal["drag"]]
    path: Required[Sequence[CoordParamDict | CoordParam]]
    keys: Sequence[str] | None
