# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemMessageSystemContentItem`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeConversationItemMessageSystemContentItem",
    "RealtimeConversationItemMessageSystemContentItemDict",
]


class RealtimeConversationItemMessageSystemContentItem(BaseModel):
    """A content part of a system message."""

    type: Literal["input_text"] | None = None
    """Type: always `input_text`."""
    text: str | None = None
    """The text."""


class RealtimeConversationItemMessageSystemContentItemDict(TypedDict, total=False):
    """`RealtimeConversationItemMessageSystemContentItem` as a dict, for arguments."""

    type: Literal["input_text"]
    text: str
