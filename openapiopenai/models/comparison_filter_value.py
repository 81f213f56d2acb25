# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ComparisonFilterValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.comparison_filter_value_item import (
        ComparisonFilterValueItem,
        ComparisonFilterValueItemDict,
    )

__all__ = [
    "ComparisonFilterValue",
    "ComparisonFilterValueDict",
]


if TYPE_CHECKING:
    ComparisonFilterValue: TypeAlias = str | float | bool | list[ComparisonFilterValueItem]
    """A value to compare an attribute with: a string, number or boolean; a list for `in` and `nin`."""
    ComparisonFilterValueDict: TypeAlias = (
        str | float | bool | Sequence[ComparisonFilterValueItemDict | ComparisonFilterValueItem]
    )
    """`ComparisonFilterValue` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ComparisonFilterValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ComparisonFilterValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ComparisonFilterValueDict = AS_GIVEN

    class ComparisonFilterValue(OpenUnion):
        values = "str | float | bool | list[ComparisonFilterValueItem]"
        variants = ()

    from_json = ComparisonFilterValue.from_json
    from_dict = ComparisonFilterValue.from_dict
