# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `KeyPressAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "KeyPressAction",
    "KeyPressActionDict",
]


class KeyPressAction(BaseModel):
    """Presses a combination of keys."""

    type: Literal["keypress"] = "keypress"
    """Type: always `keypress`."""
    keys: list[str]
    """Keys to press together, each by its name."""


class KeyPressActionDict(TypedDict, total=False):
    """`KeyPressAction` as a dict, for arguments."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]
