# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `StaticChunkingStrategyRequestParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategy, StaticChunkingStrategyDict

__all__ = [
    "StaticChunkingStrategyRequestParam",
    "StaticChunkingStrategyRequestParamDict",
]


class StaticChunkingStrategyRequestParam(BaseModel):
    """A chunking strategy with your own chunk size and overlap."""

    type: Literal["static"] = "static"
    """Type: always `static`."""
    static: StaticChunkingStrategy
    """Chunk size and overlap of the strategy."""


class StaticChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`StaticChunkingStrategyRequestParam` as a dict, for arguments."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategyDict | StaticChunkingStrategy]
