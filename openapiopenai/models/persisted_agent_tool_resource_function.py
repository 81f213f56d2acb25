# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceFunction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Required

from pydantic import Field
from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceFunctionDict",
]


class PersistedAgentToolResourceFunction(BaseModel):
    """A function in your application that an agent may call."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    name: str
    """Name of the function."""
    description: str
    """Description of the function, from which the model decides when and how to call it."""
    defer_loading: bool | None = None
    """Whether loading of the function is deferred, so that the model finds it through tool search; `false` by default."""
    parameters: dict[str, Any]
    """JSON Schema of the arguments."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the agent continues without waiting for the result."""


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
