"""Model `OtherChunkingStrategyResponseParam`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "OtherChunkingStrategyResponseParam",
]


class OtherChunkingStrategyResponseParam(BaseModel):
    """It is not known how the file was cut up, mostly because it was indexed before there were strategies."""

    type: Literal["other"] = "other"
    """Which variant this is: always `other`."""
