# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoiceCustom`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ToolChoiceCustom",
    "ToolChoiceCustomDict",
]


class ToolChoiceCustom(BaseModel):
    """Makes the model call a specific custom tool."""

    type: Literal["custom"] = "custom"
    """Type: always `custom`."""
    name: str
    """Name of the tool."""


class ToolChoiceCustomDict(TypedDict, total=False):
    """`ToolChoiceCustom` as a dict, for arguments."""

    type: Required[Literal["custom"]]
    name: Required[str]
