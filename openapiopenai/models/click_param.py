# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ClickParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.click_button_type import ClickButtonType

__all__ = [
    "ClickParam",
    "ClickParamDict",
]


class ClickParam(BaseModel):
    """A mouse click."""

    type: Literal["click"] = "click"
    """Type: always `click`."""
    button: ClickButtonType
    """Mouse button to click with."""
    x: int
    """Distance from the left edge, in pixels."""
    y: int
    """Distance from the upper edge, in pixels."""
    keys: list[str] | None = None
    """Keys to hold down during the action."""


class ClickParamDict(TypedDict, total=False):
    """`ClickParam` as a dict, for arguments."""

    type: Required[Literal["click"]]
    button: Required[ClickButtonType | str]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None
