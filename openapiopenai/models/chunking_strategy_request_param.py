# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChunkingStrategyRequestParam`."""

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
    "ChunkingStrategyRequestParam",
    "ChunkingStrategyRequestParamDict",
    "UnknownChunkingStrategyRequestParam",
]


if TYPE_CHECKING:

    class UnknownChunkingStrategyRequestParam(UnknownVariant):
        """Variant of `ChunkingStrategyRequestParam` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChunkingStrategyRequestParam: TypeAlias = (
        AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam | UnknownChunkingStrategyRequestParam
    )
    """How files are split into chunks: `auto`, which is the default, or with given chunk sizes."""
    ChunkingStrategyRequestParamDict: TypeAlias = (
        AutoChunkingStrategyRequestParamDict | StaticChunkingStrategyRequestParamDict
    )
    """`ChunkingStrategyRequestParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ChunkingStrategyRequestParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChunkingStrategyRequestParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChunkingStrategyRequestParamDict = AS_GIVEN

    class ChunkingStrategyRequestParam(OpenUnion):
        tag = "type"
        mapping = {
            "auto": "AutoChunkingStrategyRequestParam",
            "static": "StaticChunkingStrategyRequestParam",
        }

    from_json = ChunkingStrategyRequestParam.from_json
    from_dict = ChunkingStrategyRequestParam.from_dict
    __getattr__ = ChunkingStrategyRequestParam.module_attribute
