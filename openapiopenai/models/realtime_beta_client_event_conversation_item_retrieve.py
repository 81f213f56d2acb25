# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaClientEventConversationItemRetrieve`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemRetrieve",
    "RealtimeBetaClientEventConversationItemRetrieveDict",
]


class RealtimeBetaClientEventConversationItemRetrieve(BaseModel):
    """Retrieves an item as the server has it, for example user audio after noise reduction and VAD. The server answers with `conversation.item.retrieved`, or with `error` if there is no such item."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    """Type: always `conversation.item.retrieve`."""
    item_id: str
    """ID of the item."""


class RealtimeBetaClientEventConversationItemRetrieveDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemRetrieve` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
