"""Model `AutoChunkingStrategyRequestParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AutoChunkingStrategyRequestParam",
    "AutoChunkingStrategyRequestParamDict",
]


class AutoChunkingStrategyRequestParam(BaseModel):
    """Cuts files up in the default way: now into pieces of at most 800 tokens, of which 400 overlap."""

    type: Literal["auto"] = "auto"
    """Which variant this is: always `auto`."""


class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` as a dict, for arguments."""

    type: Required[Literal["auto"]]
