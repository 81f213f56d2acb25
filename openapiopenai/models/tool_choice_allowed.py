"""Model `ToolChoiceAllowed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ToolChoiceAllowed",
    "ToolChoiceAllowedDict",
]


class ToolChoiceAllowed(BaseModel):
    """`ToolChoiceAllowed` of the API."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Which variant this is: always `allowed_tools`."""
    mode: Literal["auto", "required"] | UnknownStr
    tools: list[dict[str, Any]]


class ToolChoiceAllowedDict(TypedDict, total=False):
    """`ToolChoiceAllowed` as a dict, for arguments."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
