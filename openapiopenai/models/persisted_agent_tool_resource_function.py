"""Model `PersistedAgentToolResourceFunction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceFunctionDict",
]


class PersistedAgentToolResourceFunction(BaseModel):
    """A function of your program that an agent may call."""

    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    name: str
    """Name of the function."""
    description: str
    """What the function is for; the model decides by it."""
    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    parameters: dict[str, Any]
    """JSON Schema of the arguments."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the agent goes on without waiting for the result."""


PersistedAgentToolResourceFunctionDict = TypedDict(
    "PersistedAgentToolResourceFunctionDict",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "Required[str]",
        "defer_loading": "bool",
        "parameters": "Required[Mapping[str, Any]]",
        "async": "bool | None",
    },
    total=False,
)
"""`PersistedAgentToolResourceFunction` as a dict, for arguments."""
