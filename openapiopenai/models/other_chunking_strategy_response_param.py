# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OtherChunkingStrategyResponseParam`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "OtherChunkingStrategyResponseParam",
]


class OtherChunkingStrategyResponseParam(BaseModel):
    """The chunking strategy is unknown, usually because the file was indexed before chunking strategies existed.

    Known as `OtherFileChunkingStrategyObject`."""

    type: Literal["other"] = "other"
    """Type: always `other`."""
