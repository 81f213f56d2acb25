"""Model `StaticChunkingStrategyResponseParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategy

__all__ = [
    "StaticChunkingStrategyResponseParam",
]


class StaticChunkingStrategyResponseParam(BaseModel):
    """Files were cut up by given sizes."""

    type: Literal["static"] = "static"
    """Which variant this is: always `static`."""
    static: StaticChunkingStrategy
    """The sizes."""
