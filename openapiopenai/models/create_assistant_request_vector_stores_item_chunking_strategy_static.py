# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestVectorStoresItemChunkingStrategyStatic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_assistant_request_stores_item_chunking_strategy_static_static import (
        CreateAssistantRequestStoresItemChunkingStrategyStaticStatic,
        CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict,
    )

__all__ = [
    "CreateAssistantRequestVectorStoresItemChunkingStrategyStatic",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict",
]


class CreateAssistantRequestVectorStoresItemChunkingStrategyStatic(BaseModel):
    """A chunking strategy with your own chunk size and overlap."""

    type: Literal["static"] = "static"
    """Type: always `static`."""
    static: CreateAssistantRequestStoresItemChunkingStrategyStaticStatic
    """Chunk size and overlap of the strategy."""


class CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
    """`CreateAssistantRequestVectorStoresItemChunkingStrategyStatic` as a dict, for arguments."""

    type: Required[Literal["static"]]
    static: Required[
        CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict
        | CreateAssistantRequestStoresItemChunkingStrategyStaticStatic
    ]
