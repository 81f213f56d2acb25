# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ItemReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ItemReferenceParam",
    "ItemReferenceParamDict",
]


class ItemReferenceParam(BaseModel):
    """A reference to an item by its ID, in place of the item itself.

    Known as `ResponseItemReference`."""

    type: Literal["item_reference"] | None = None
    """Type: always `item_reference`."""
    id: str
    """ID of the referenced item."""


class ItemReferenceParamDict(TypedDict, total=False):
    """`ItemReferenceParam` as a dict, for arguments."""

    type: Literal["item_reference"] | None
    id: Required[str]
