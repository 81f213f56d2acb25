# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DoubleClickAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DoubleClickAction",
    "DoubleClickActionDict",
]


class DoubleClickAction(BaseModel):
    """Double-clicks with the mouse."""

    type: Literal["double_click"] = "double_click"
    """Type: always `double_click`."""
    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""
    keys: list[str] | None = FROM_SERVER
    """Keys to hold down during the action."""


class DoubleClickActionDict(TypedDict, total=False):
    """`DoubleClickAction` as a dict, for arguments."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]
