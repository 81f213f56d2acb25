# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `VectorStoreSearchRequestFilters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from openapiopenai.models.compound_filter import CompoundFilter, CompoundFilterDict

__all__ = [
    "UnknownVectorStoreSearchRequestFilters",
    "VectorStoreSearchRequestFilters",
    "VectorStoreSearchRequestFiltersDict",
]


if TYPE_CHECKING:

    class UnknownVectorStoreSearchRequestFilters(UnknownVariant):
        """Variant of `VectorStoreSearchRequestFilters` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    VectorStoreSearchRequestFilters: TypeAlias = (
        ComparisonFilter | CompoundFilter | UnknownVectorStoreSearchRequestFilters
    )
    """Filter on file attributes: a comparison, or a combination of several."""
    VectorStoreSearchRequestFiltersDict: TypeAlias = ComparisonFilterDict | CompoundFilterDict
    """`VectorStoreSearchRequestFilters` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> VectorStoreSearchRequestFilters:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> VectorStoreSearchRequestFilters:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    VectorStoreSearchRequestFiltersDict = AS_GIVEN

    class VectorStoreSearchRequestFilters(OpenUnion):
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

    from_json = VectorStoreSearchRequestFilters.from_json
    from_dict = VectorStoreSearchRequestFilters.from_dict
    __getattr__ = VectorStoreSearchRequestFilters.module_attribute
