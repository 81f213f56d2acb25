# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateMessageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_message_request_attachments_item import (
        CreateMessageRequestAttachmentsItem,
        CreateMessageRequestAttachmentsItemDict,
    )
    from openapiopenai.models.create_message_request_content import (
        CreateMessageRequestContent,
        CreateMessageRequestContentDict,
    )
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestDict",
]


class CreateMessageRequest(BaseModel):
    """Parameters for creating a message in a thread."""

    role: Literal["user", "assistant"] | str
    """Role of the author: `user` for a message of an actual user, as in most cases; `assistant` to insert a message of the assistant."""
    content: CreateMessageRequestContent
    """Content of the message."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files attached to the message, with the tools that they are added to."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a dict, for arguments."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[CreateMessageRequestContentDict | CreateMessageRequestContent]
    attachments: Sequence[CreateMessageRequestAttachmentsItemDict | CreateMessageRequestAttachmentsItem] | None
    metadata: Mapping[str, str] | None
