"""Model `CreateThreadRequestVectorStoresItemChunkingStrategyAuto`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateThreadRequestVectorStoresItemChunkingStrategyAuto",
    "CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict",
]


class CreateThreadRequestVectorStoresItemChunkingStrategyAuto(BaseModel):
    """Cuts files up as the server thinks best: now into pieces of 800 tokens, of which 400 overlap."""

    type: Literal["auto"] = "auto"
    """Which variant this is: always `auto`."""


class CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    """`CreateThreadRequestVectorStoresItemChunkingStrategyAuto` as a dict, for arguments."""

    type: Required[Literal["auto"]]
