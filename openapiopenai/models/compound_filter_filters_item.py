# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CompoundFilterFiltersItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from openapiopenai.models.compound_filter import CompoundFilter, CompoundFilterDict

__all__ = [
    "CompoundFilterFiltersItem",
    "CompoundFilterFiltersItemDict",
    "UnknownCompoundFilterFiltersItem",
]


if TYPE_CHECKING:

    class UnknownCompoundFilterFiltersItem(UnknownVariant):
        """Variant of `CompoundFilterFiltersItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CompoundFilterFiltersItem: TypeAlias = ComparisonFilter | CompoundFilter | UnknownCompoundFilterFiltersItem
    """One of the combined filters: a comparison, or another compound filter."""
    CompoundFilterFiltersItemDict: TypeAlias = ComparisonFilterDict | CompoundFilterDict
    """`CompoundFilterFiltersItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CompoundFilterFiltersItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CompoundFilterFiltersItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CompoundFilterFiltersItemDict = AS_GIVEN

    class CompoundFilterFiltersItem(OpenUnion):
        tag = "type"
        mapping = {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        }

    from_json = CompoundFilterFiltersItem.from_json
    from_dict = CompoundFilterFiltersItem.from_dict
    __getattr__ = CompoundFilterFiltersItem.module_attribute
