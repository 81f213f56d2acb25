# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaClientEventConversationItemTruncate`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaClientEventConversationItemTruncate",
    "RealtimeBetaClientEventConversationItemTruncateDict",
]


class RealtimeBetaClientEventConversationItemTruncate(BaseModel):
    """Truncates the audio of an assistant message where the user interrupted it, so that the conversation holds only what was heard; the server-side transcript is deleted. The server answers with `conversation.item.truncated`."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    """Type: always `conversation.item.truncate`."""
    item_id: str
    """ID of the assistant message to truncate; other items cannot be truncated."""
    content_index: int
    """Index of the content part to truncate in `content` of the item; set it to 0."""
    audio_end_ms: int
    """Where to cut the audio off, in milliseconds (inclusive); an error if the audio is shorter."""


class RealtimeBetaClientEventConversationItemTruncateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventConversationItemTruncate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
