"""Model `PersistedAgentToolResourceProgrammaticToolCalling`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceProgrammaticToolCallingDict",
]


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
    """Calls of tools from code that the model writes."""

    enabled: bool | None = None
    """Whether it may."""
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
    """Which variant this is: always `programmatic_tool_calling`."""


class PersistedAgentToolResourceProgrammaticToolCallingDict(TypedDict, total=False):
    """`PersistedAgentToolResourceProgrammaticToolCalling` as a dict, for arguments."""

    enabled: bool
    type: Required[Literal["programmatic_tool_calling"]]
