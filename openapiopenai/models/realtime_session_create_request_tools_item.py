"""Model `RealtimeSessionCreateRequestToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RealtimeSessionCreateRequestToolsItem",
    "RealtimeSessionCreateRequestToolsItemDict",
]


class RealtimeSessionCreateRequestToolsItem(BaseModel):
    """`RealtimeSessionCreateRequestToolsItem` of the API."""

    type: Literal["function"] | None = None
    """Which variant this is: always `function`."""
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` as a dict, for arguments."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]
