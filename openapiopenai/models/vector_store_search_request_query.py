# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VectorStoreSearchRequestQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "VectorStoreSearchRequestQuery",
    "VectorStoreSearchRequestQueryDict",
]


if TYPE_CHECKING:
    VectorStoreSearchRequestQuery: TypeAlias = str | list[str]
    """A query string, or several."""
    VectorStoreSearchRequestQueryDict: TypeAlias = str | Sequence[str]
    """`VectorStoreSearchRequestQuery` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VectorStoreSearchRequestQuery:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VectorStoreSearchRequestQuery:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VectorStoreSearchRequestQueryDict = AS_GIVEN

    class VectorStoreSearchRequestQuery(OpenUnion):
        values = "str | list[str]"
        variants = ()

    from_json = VectorStoreSearchRequestQuery.from_json
    from_dict = VectorStoreSearchRequestQuery.from_dict
