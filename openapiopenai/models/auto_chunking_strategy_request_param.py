# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AutoChunkingStrategyRequestParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AutoChunkingStrategyRequestParam",
    "AutoChunkingStrategyRequestParamDict",
]


class AutoChunkingStrategyRequestParam(BaseModel):
    """Default strategy: currently chunks of at most 800 tokens with an overlap of 400 tokens."""

    type: Literal["auto"] = "auto"
    """Type: always `auto`."""


class AutoChunkingStrategyRequestParamDict(TypedDict, total=False):
    """`AutoChunkingStrategyRequestParam` as a dict, for arguments."""

    type: Required[Literal["auto"]]
