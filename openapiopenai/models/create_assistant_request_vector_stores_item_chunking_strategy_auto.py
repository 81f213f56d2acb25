"""Model `CreateAssistantRequestVectorStoresItemChunkingStrategyAuto`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAuto",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict",
]


class CreateAssistantRequestVectorStoresItemChunkingStrategyAuto(BaseModel):
    """`CreateAssistantRequestVectorStoresItemChunkingStrategyAuto` of the API."""

    type: Literal["auto"] = "auto"
    """Which variant this is: always `auto`."""


class CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    """`CreateAssistantRequestVectorStoresItemChunkingStrategyAuto` as a dict, for arguments."""

    type: Required[Literal["auto"]]
