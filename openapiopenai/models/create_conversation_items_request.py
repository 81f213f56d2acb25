# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateConversationItemsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_item import InputItem, InputItemDict

__all__ = [
    "CreateConversationItemsRequest",
    "CreateConversationItemsRequestDict",
]


class CreateConversationItemsRequest(BaseModel):
    """Parameters for adding items to a conversation."""

    items: list[InputItem]
    """The items to add, at most 20."""


class CreateConversationItemsRequestDict(TypedDict, total=False):
    """`CreateConversationItemsRequest` as a dict, for arguments."""

    items: Required[Sequence[InputItemDict | InputItem]]
