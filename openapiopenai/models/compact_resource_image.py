"""Model `CompactResourceImage`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "CompactResourceImage",
]


class CompactResourceImage(BaseModel):
    """`CompactResourceImage` of the API."""

    context_compression: Literal["enabled", "disabled"] | UnknownStr
