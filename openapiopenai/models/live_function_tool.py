"""Model `LiveFunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "LiveFunctionTool",
    "LiveFunctionToolDict",
]


class LiveFunctionTool(BaseModel):
    """`LiveFunctionTool` of the API."""

    name: str
    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


class LiveFunctionToolDict(TypedDict, total=False):
    """`LiveFunctionTool` as a dict, for arguments."""

    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, Any] | None
    strict: bool | None
