# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ComparisonFilterValueItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ComparisonFilterValueItem",
    "ComparisonFilterValueItemDict",
]


if TYPE_CHECKING:
    ComparisonFilterValueItem: TypeAlias = str | float
    """One value of a list to compare an attribute with."""
    ComparisonFilterValueItemDict: TypeAlias = str | float
    """`ComparisonFilterValueItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ComparisonFilterValueItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ComparisonFilterValueItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ComparisonFilterValueItemDict = AS_GIVEN

    class ComparisonFilterValueItem(OpenUnion):
        values = "str | float"
        variants = ()

    from_json = ComparisonFilterValueItem.from_json
    from_dict = ComparisonFilterValueItem.from_dict
