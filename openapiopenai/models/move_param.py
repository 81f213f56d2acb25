# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MoveParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MoveParam",
    "MoveParamDict",
]


class MoveParam(BaseModel):
    """Moves the mouse."""

    type: Literal["move"] = "move"
    """Type: always `move`."""
    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""
    keys: list[str] | None = None
    """Keys to hold down during the action."""


class MoveParamDict(TypedDict, total=False):
    """`MoveParam` as a dict, for arguments."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
