# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VectorStoreFileObjectChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from openapiopenai.models.static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam

__all__ = [
    "UnknownVectorStoreFileObjectChunkingStrategy",
    "VectorStoreFileObjectChunkingStrategy",
]


if TYPE_CHECKING:

    class UnknownVectorStoreFileObjectChunkingStrategy(UnknownVariant):
        """Variant of `VectorStoreFileObjectChunkingStrategy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VectorStoreFileObjectChunkingStrategy: TypeAlias = (
        StaticChunkingStrategyResponseParam
        | OtherChunkingStrategyResponseParam
        | UnknownVectorStoreFileObjectChunkingStrategy
    )
    """Strategy that a file was chunked with: a static one with given sizes, or an unknown one.

Known as `FileChunkingStrategy`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> VectorStoreFileObjectChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VectorStoreFileObjectChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class VectorStoreFileObjectChunkingStrategy(OpenUnion):
        tag = "type"
        mapping = {
            "static": "StaticChunkingStrategyResponseParam",
            "other": "OtherChunkingStrategyResponseParam",
        }

    from_json = VectorStoreFileObjectChunkingStrategy.from_json
    from_dict = VectorStoreFileObjectChunkingStrategy.from_dict
    __getattr__ = VectorStoreFileObjectChunkingStrategy.module_attribute
