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
    """`PersistedAgentToolResourceFunction` of the API."""

    defer_loading: bool | None = None
    """Whether the tool is found by tool search instead of being shown to the model at once."""
    description: str
    name: str
    parameters: dict[str, Any]
    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    async_: Annotated[bool | None, Field(alias="async")] = None


PersistedAgentToolResourceFunctionDict = TypedDict(
    "PersistedAgentToolResourceFunctionDict",
    {
        "defer_loading": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, Any]]",
        "type": 'Required[Literal["function"]]',
        "async": "bool | None",
    },
    total=False,
)
"""`PersistedAgentToolResourceFunction` as a dict, for arguments."""
