"""Model `ComparisonFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.comparison_filter_value import ComparisonFilterValue, ComparisonFilterValueDict

__all__ = [
    "ComparisonFilter",
    "ComparisonFilterDict",
]


class ComparisonFilter(BaseModel):
    """`ComparisonFilter` of the API."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | UnknownStr
    key: str
    value: ComparisonFilterValue


class ComparisonFilterDict(TypedDict, total=False):
    """`ComparisonFilter` as a dict, for arguments."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str]
    key: Required[str]
    value: Required[ComparisonFilterValueDict | ComparisonFilterValue]
