"""Model `HostedEnvironmentFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "HostedEnvironmentFileResourceInline",
]


class HostedEnvironmentFileResourceInline(BaseModel):
    """`HostedEnvironmentFileResourceInline` of the API."""

    id: str
    path: str
    size_bytes: int
    type: Literal["inline"] = "inline"
