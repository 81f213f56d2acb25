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
    """`CreateMessageRequest` of the API."""

    role: Literal["user", "assistant"] | str
    content: CreateMessageRequestContent
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a dict, for arguments."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[CreateMessageRequestContentDict | CreateMessageRequestContent]
    attachments: Sequence[CreateMessageRequestAttachmentsItemDict | CreateMessageRequestAttachmentsItem] | None
    metadata: Mapping[str, str] | None
