# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAssistantRequestSearchVectorStoresItemChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_auto import (
        CreateAssistantRequestVectorStoresItemChunkingStrategyAuto,
        CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict,
    )
    from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_static import (
        CreateAssistantRequestVectorStoresItemChunkingStrategyStatic,
        CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict,
    )

__all__ = [
    "CreateAssistantRequestSearchVectorStoresItemChunkingStrategy",
    "CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict",
    "UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy",
]


if TYPE_CHECKING:

    class UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy(UnknownVariant):
        """Variant of `CreateAssistantRequestSearchVectorStoresItemChunkingStrategy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAssistantRequestSearchVectorStoresItemChunkingStrategy: TypeAlias = (
        CreateAssistantRequestVectorStoresItemChunkingStrategyAuto
        | CreateAssistantRequestVectorStoresItemChunkingStrategyStatic
        | UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy
    )
    """Strategy for splitting files into chunks: automatic (the default), or with given sizes."""
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict: TypeAlias = (
        CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict
        | CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict
    )
    """`CreateAssistantRequestSearchVectorStoresItemChunkingStrategy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAssistantRequestSearchVectorStoresItemChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAssistantRequestSearchVectorStoresItemChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict = AS_GIVEN

    class CreateAssistantRequestSearchVectorStoresItemChunkingStrategy(OpenUnion):
        tag = "type"
        mapping = {
            "auto": "CreateAssistantRequestVectorStoresItemChunkingStrategyAuto",
            "static": "CreateAssistantRequestVectorStoresItemChunkingStrategyStatic",
        }

    from_json = CreateAssistantRequestSearchVectorStoresItemChunkingStrategy.from_json
    from_dict = CreateAssistantRequestSearchVectorStoresItemChunkingStrategy.from_dict
    __getattr__ = CreateAssistantRequestSearchVectorStoresItemChunkingStrategy.module_attribute
