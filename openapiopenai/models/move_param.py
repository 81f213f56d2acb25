"""Model `MoveParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MoveParam",
    "MoveParamDict",
]


class MoveParam(BaseModel):
    """`MoveParam` of the API."""

    type: Literal["move"] = "move"
    x: int
    y: int
    keys: list[str] | None = None


class MoveParamDict(TypedDict, total=False):
    """`MoveParam` as a dict, for arguments."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
