# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VectorStoreFileAttributesValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "VectorStoreFileAttributesValue",
    "VectorStoreFileAttributesValueDict",
]


if TYPE_CHECKING:
    VectorStoreFileAttributesValue: TypeAlias = str | float | bool
    """Value of an attribute of a file."""
    VectorStoreFileAttributesValueDict: TypeAlias = str | float | bool
    """`VectorStoreFileAttributesValue` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> VectorStoreFileAttributesValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VectorStoreFileAttributesValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VectorStoreFileAttributesValueDict = AS_GIVEN

    class VectorStoreFileAttributesValue(OpenUnion):
        values = "str | float | bool"
        variants = ()

    from_json = VectorStoreFileAttributesValue.from_json
    from_dict = VectorStoreFileAttributesValue.from_dict
