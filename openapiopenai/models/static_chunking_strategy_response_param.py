# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `StaticChunkingStrategyResponseParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategy

__all__ = [
    "StaticChunkingStrategyResponseParam",
]


class StaticChunkingStrategyResponseParam(BaseModel):
    """A static chunking strategy: files were split with a fixed chunk size and overlap.

    Known as `StaticFileChunkingStrategyObject`."""

    type: Literal["static"] = "static"
    """Type: always `static`."""
    static: StaticChunkingStrategy
    """Chunk size and overlap of the strategy."""
