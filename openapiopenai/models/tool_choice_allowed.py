# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolChoiceAllowed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ToolChoiceAllowed",
    "ToolChoiceAllowedDict",
]


class ToolChoiceAllowed(BaseModel):
    """Limits the model to a subset of the given tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Type: always `allowed_tools`."""
    mode: Literal["auto", "required"] | UnknownStr
    """Whether the model must call one or more of the allowed tools (`required`), or may answer with a message instead (`auto`)."""
    tools: list[dict[str, Any]]
    """Tools that are allowed, each given by its `type` and, for instance, its `name` or `server_label`."""


class ToolChoiceAllowedDict(TypedDict, total=False):
    """`ToolChoiceAllowed` as a dict, for arguments."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
