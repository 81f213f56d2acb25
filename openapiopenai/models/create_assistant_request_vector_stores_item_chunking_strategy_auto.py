# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestVectorStoresItemChunkingStrategyAuto`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAuto",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict",
]


class CreateAssistantRequestVectorStoresItemChunkingStrategyAuto(BaseModel):
    """The default chunking strategy: currently chunks of 800 tokens with an overlap of 400."""

    type: Literal["auto"] = "auto"
    """Type: always `auto`."""


class CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict(TypedDict, total=False):
    """`CreateAssistantRequestVectorStoresItemChunkingStrategyAuto` as a dict, for arguments."""

    type: Required[Literal["auto"]]
