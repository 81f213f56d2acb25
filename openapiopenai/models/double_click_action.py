"""Model `DoubleClickAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DoubleClickAction",
    "DoubleClickActionDict",
]


class DoubleClickAction(BaseModel):
    """`DoubleClickAction` of the API."""

    type: Literal["double_click"] = "double_click"
    x: int
    y: int
    keys: list[str] | None


class DoubleClickActionDict(TypedDict, total=False):
    """`DoubleClickAction` as a dict, for arguments."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]
