# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `Filters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from openapiopenai.models.compound_filter import CompoundFilter, CompoundFilterDict

__all__ = [
    "Filters",
    "FiltersDict",
    "UnknownFilters",
]


if TYPE_CHECKING:

    class UnknownFilters(UnknownVariant):
        """Variant of `Filters` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    Filters: TypeAlias = ComparisonFilter | CompoundFilter | UnknownFilters
    """Filter on file attributes that limits which files are searched."""
    FiltersDict: TypeAlias = ComparisonFilterDict | CompoundFilterDict
    """`Filters` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Filters:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> Filters:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FiltersDict = AS_GIVEN

    class Filters(OpenUnion):
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

    from_json = Filters.from_json
    from_dict = Filters.from_dict
    __getattr__ = Filters.module_attribute
