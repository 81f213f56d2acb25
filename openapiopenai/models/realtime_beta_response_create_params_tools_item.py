"""Model `RealtimeBetaResponseCreateParamsToolsItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseCreateParamsToolsItem",
]


class RealtimeBetaResponseCreateParamsToolsItem(BaseModel):
    """`RealtimeBetaResponseCreateParamsToolsItem` of the API."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None
