# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateThreadRequestSearchVectorStoresItemChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_auto import (
        CreateThreadRequestVectorStoresItemChunkingStrategyAuto,
        CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict,
    )
    from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_static import (
        CreateThreadRequestVectorStoresItemChunkingStrategyStatic,
        CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict,
    )

__all__ = [
    "CreateThreadRequestSearchVectorStoresItemChunkingStrategy",
    "CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict",
    "UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy",
]


if TYPE_CHECKING:

    class UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy(UnknownVariant):
        """Variant of `CreateThreadRequestSearchVectorStoresItemChunkingStrategy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateThreadRequestSearchVectorStoresItemChunkingStrategy: TypeAlias = (
        CreateThreadRequestVectorStoresItemChunkingStrategyAuto
        | CreateThreadRequestVectorStoresItemChunkingStrategyStatic
        | UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy
    )
    """Strategy for splitting files into chunks: automatic (the default), or with given sizes."""
    CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict: TypeAlias = (
        CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict
        | CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict
    )
    """`CreateThreadRequestSearchVectorStoresItemChunkingStrategy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateThreadRequestSearchVectorStoresItemChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateThreadRequestSearchVectorStoresItemChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict = AS_GIVEN

    class CreateThreadRequestSearchVectorStoresItemChunkingStrategy(OpenUnion):
        tag = "type"
        mapping = {
            "auto": "CreateThreadRequestVectorStoresItemChunkingStrategyAuto",
            "static": "CreateThreadRequestVectorStoresItemChunkingStrategyStatic",
        }

    from_json = CreateThreadRequestSearchVectorStoresItemChunkingStrategy.from_json
    from_dict = CreateThreadRequestSearchVectorStoresItemChunkingStrategy.from_dict
    __getattr__ = CreateThreadRequestSearchVectorStoresItemChunkingStrategy.module_attribute
