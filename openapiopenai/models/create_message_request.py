"""Model `CreateMessageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A message that is put into a thread."""

    role: Literal["user", "assistant"] | str
    """Whose message this is: the user's, or the assistant's."""
    content: CreateMessageRequestContent
    """What the message consists of."""
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files that go with the message, and the tools that get them."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a dict, for arguments."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[CreateMessageRequestContentDict | CreateMessageRequestContent]
    attachments: Sequence[CreateMessageRequestAttachmentsItemDict | CreateMessageRequestAttachmentsItem] | None
    metadata: Mapping[str, str] | None
