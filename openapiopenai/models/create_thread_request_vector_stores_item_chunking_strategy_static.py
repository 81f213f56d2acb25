# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadRequestVectorStoresItemChunkingStrategyStatic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_thread_request_stores_item_chunking_strategy_static_static import (
        CreateThreadRequestStoresItemChunkingStrategyStaticStatic,
        CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict,
    )

__all__ = [
    "CreateThreadRequestVectorStoresItemChunkingStrategyStatic",
    "CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict",
]


class CreateThreadRequestVectorStoresItemChunkingStrategyStatic(BaseModel):
    """A chunking strategy with your own chunk size and overlap."""

    type: Literal["static"] = "static"
    """Type: always `static`."""
    static: CreateThreadRequestStoresItemChunkingStrategyStaticStatic
    """Chunk size and overlap of the strategy."""


class CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict(TypedDict, total=False):
    """`CreateThreadRequestVectorStoresItemChunkingStrategyStatic` as a dict, for arguments."""

    type: Required[Literal["static"]]
    static: Required[
        CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict
        | CreateThreadRequestStoresItemChunkingStrategyStaticStatic
    ]
