# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseSteerInputItemListMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_steer_input_item_list_message_content import (
        ResponseSteerInputItemListMessageContent,
        ResponseSteerInputItemListMessageContentDict,
    )

__all__ = [
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageDict",
]


class ResponseSteerInputItemListMessage(BaseModel):
    """A user message that steers a response."""

    type: Literal["message"] = "message"
    """Type: always `message`."""
    id: str | None = None
    """Its unique ID."""
    role: Literal["user"] = "user"
    """Whose message this is: always `user`."""
    status: str | None = None
    """Status of the message."""
    content: ResponseSteerInputItemListMessageContent
    """Content of the message: text, or content parts of text, images and files."""


class ResponseSteerInputItemListMessageDict(TypedDict, total=False):
    """`ResponseSteerInputItemListMessage` as a dict, for arguments."""

    type: Required[Literal["message"]]
    id: str | None
    role: Required[Literal["user"]]
    status: str | None
    content: Required[ResponseSteerInputItemListMessageContentDict | ResponseSteerInputItemListMessageContent]
