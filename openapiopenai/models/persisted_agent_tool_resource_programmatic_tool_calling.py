# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceProgrammaticToolCalling`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceProgrammaticToolCallingDict",
]


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
    """Programmatic tool calling: tool calls from code that the model writes."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Type: always `programmatic_tool_calling`."""
    enabled: bool | None = None
    """Whether programmatic tool calling is enabled; `true` by default."""


class PersistedAgentToolResourceProgrammaticToolCallingDict(TypedDict, total=False):
    """`PersistedAgentToolResourceProgrammaticToolCalling` as a dict, for arguments."""

    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool
