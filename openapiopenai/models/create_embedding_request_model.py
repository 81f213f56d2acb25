# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEmbeddingRequestModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateEmbeddingRequestModel",
    "CreateEmbeddingRequestModelDict",
]


if TYPE_CHECKING:
    CreateEmbeddingRequestModel: TypeAlias = (
        Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str
    )
    """ID of an embedding model."""
    CreateEmbeddingRequestModelDict: TypeAlias = (
        str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    )
    """`CreateEmbeddingRequestModel` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateEmbeddingRequestModel:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEmbeddingRequestModel:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEmbeddingRequestModelDict = AS_GIVEN

    class CreateEmbeddingRequestModel(OpenUnion):
        values = 'Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str'
        variants = ()

    from_json = CreateEmbeddingRequestModel.from_json
    from_dict = CreateEmbeddingRequestModel.from_dict
