# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateVectorStoreRequestChunkingStrategy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam,
        AutoChunkingStrategyRequestParamDict,
    )
    from openapiopenai.models.static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
        StaticChunkingStrategyRequestParamDict,
    )

__all__ = [
    "CreateVectorStoreRequestChunkingStrategy",
    "CreateVectorStoreRequestChunkingStrategyDict",
    "UnknownCreateVectorStoreRequestChunkingStrategy",
]


if TYPE_CHECKING:

    class UnknownCreateVectorStoreRequestChunkingStrategy(UnknownVariant):
        """Variant of `CreateVectorStoreRequestChunkingStrategy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
        AutoChunkingStrategyRequestParam
        | StaticChunkingStrategyRequestParam
        | UnknownCreateVectorStoreRequestChunkingStrategy
    )
    """How files are split into chunks: with default sizes (`auto`), or with sizes of your own. Only with `file_ids`."""
    CreateVectorStoreRequestChunkingStrategyDict: TypeAlias = (
        AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict
    )
    """`CreateVectorStoreRequestChunkingStrategy` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateVectorStoreRequestChunkingStrategy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateVectorStoreRequestChunkingStrategy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateVectorStoreRequestChunkingStrategyDict = AS_GIVEN

    class CreateVectorStoreRequestChunkingStrategy(OpenUnion):
        tag = "type"
        mapping = {
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        }

    from_json = CreateVectorStoreRequestChunkingStrategy.from_json
    from_dict = CreateVectorStoreRequestChunkingStrategy.from_dict
    __getattr__ = CreateVectorStoreRequestChunkingStrategy.module_attribute
