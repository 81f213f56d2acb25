"""Model `OtherChunkingStrategyResponseParam`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "OtherChunkingStrategyResponseParam",
]


class OtherChunkingStrategyResponseParam(BaseModel):
    """`OtherChunkingStrategyResponseParam` of the API."""

    type: Literal["other"] = "other"
    """Which variant this is: always `other`."""
