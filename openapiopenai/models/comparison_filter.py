# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComparisonFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.comparison_filter_value import ComparisonFilterValue, ComparisonFilterValueDict

__all__ = [
    "ComparisonFilter",
    "ComparisonFilterDict",
]


class ComparisonFilter(BaseModel):
    """A filter that compares an attribute with a value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """Comparison operator: equal (`eq`), not equal (`ne`), greater (`gt`), greater or equal (`gte`), less (`lt`), less or equal (`lte`), one of a list (`in`), none of a list (`nin`)."""
    key: str
    """Key of the attribute that is compared with `value`."""
    value: ComparisonFilterValue
    """Value to compare the attribute with: a string, number or boolean; a list for `in` and `nin`."""


class ComparisonFilterDict(TypedDict, total=False):
    """`ComparisonFilter` as a dict, for arguments."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    key: Required[str]
    value: Required[ComparisonFilterValueDict | ComparisonFilterValue]
