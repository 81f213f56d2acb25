# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEmbeddingRequestInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "CreateEmbeddingRequestInput",
    "CreateEmbeddingRequestInputDict",
]


if TYPE_CHECKING:
    CreateEmbeddingRequestInput: TypeAlias = str | list[str] | list[int] | list[list[int]]
    """Input text: a string, several strings, a list of tokens, or several such lists."""
    CreateEmbeddingRequestInputDict: TypeAlias = str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """`CreateEmbeddingRequestInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateEmbeddingRequestInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEmbeddingRequestInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEmbeddingRequestInputDict = AS_GIVEN

    class CreateEmbeddingRequestInput(OpenUnion):
        values = "str | list[str] | list[int] | list[list[int]]"
        variants = ()

    from_json = CreateEmbeddingRequestInput.from_json
    from_dict = CreateEmbeddingRequestInput.from_dict
