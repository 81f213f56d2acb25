"""Model `CompoundFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.compound_filter_filters_item import (
        CompoundFilterFiltersItem,
        CompoundFilterFiltersItemDict,
    )

__all__ = [
    "CompoundFilter",
    "CompoundFilterDict",
]


class CompoundFilter(BaseModel):
    """`CompoundFilter` of the API."""

    type: Literal["and", "or"] | UnknownStr
    filters: list[CompoundFilterFiltersItem]


class CompoundFilterDict(TypedDict, total=False):
    """`CompoundFilter` as a dict, for arguments."""

    type: Required[Literal["and", "or"] | str]
    filters: Required[Sequence[CompoundFilterFiltersItemDict | CompoundFilterFiltersItem]]
