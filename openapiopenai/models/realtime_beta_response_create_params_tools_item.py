"""Model `RealtimeBetaResponseCreateParamsToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeBetaResponseCreateParamsToolsItem",
    "RealtimeBetaResponseCreateParamsToolsItemDict",
]


class RealtimeBetaResponseCreateParamsToolsItem(BaseModel):
    """`RealtimeBetaResponseCreateParamsToolsItem` of the API."""

    type: Literal["function"] | None = None
    """Which variant this is: always `function`."""
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


class RealtimeBetaResponseCreateParamsToolsItemDict(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParamsToolsItem` as a dict, for arguments."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]
