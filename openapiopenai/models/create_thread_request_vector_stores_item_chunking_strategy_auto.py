"""Model `CreateThreadRequestVectorStoresItemChunkingStrategyAuto`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateThreadRequestVectorStoresItemChunkingStrategyAuto",
    "CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict",
]


class CreateThreadRequestVectorStoresItemChunkingStrategyAuto(BaseModel):
    """`CreateThreadRequestVectorStoresItemChunkingStrategyAuto` of the API."""

    type: Literal["auto"] = "auto"
    """Which variant this is: always `auto`."""


class CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    """`CreateThreadRequestVectorStoresItemChunkingStrategyAuto` as a dict, for arguments."""

    type: Required[Literal["auto"]]
