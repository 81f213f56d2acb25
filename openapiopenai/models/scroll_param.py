# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ScrollParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ScrollParam",
    "ScrollParamDict",
]


class ScrollParam(BaseModel):
    """Scrolls at a point."""

    type: Literal["scroll"] = "scroll"
    """Type: always `scroll`."""
    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""
    scroll_x: int
    """Horizontal scroll distance."""
    scroll_y: int
    """Vertical scroll distance."""
    keys: list[str] | None = None
    """Keys to hold down during the action."""


class ScrollParamDict(TypedDict, total=False):
    """`ScrollParam` as a dict, for arguments."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None
