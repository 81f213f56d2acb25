# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CompoundFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Several filters of which all (`and`) or any (`or`) must match."""

    type: Literal["and", "or"]
    """Whether all filters must match (`and`) or at least one (`or`)."""
    filters: list[CompoundFilterFiltersItem]
    """The filters to combine, which may themselves be compound filters."""


class CompoundFilterDict(TypedDict, total=False):
    """`CompoundFilter` as a dict, for arguments."""

    type: Required[Literal["and", "or"]]
    filters: Required[Sequence[CompoundFilterFiltersItemDict | CompoundFilterFiltersItem]]
