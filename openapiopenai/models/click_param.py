"""Model `ClickParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.click_button_type import ClickButtonType

__all__ = [
    "ClickParam",
    "ClickParamDict",
]


class ClickParam(BaseModel):
    """`ClickParam` of the API."""

    type: Literal["click"] = "click"
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None = None


class ClickParamDict(TypedDict, total=False):
    """`ClickParam` as a dict, for arguments."""

    type: Required[Literal["click"]]
    button: Required[ClickButtonType | str]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
