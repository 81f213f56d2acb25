# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from openapiopenai.models.create_thread_request_tool_resources import (
        CreateThreadRequestToolResources,
        CreateThreadRequestToolResourcesDict,
    )
    from openapiopenai.models.metadata import Metadata

__all__ = [
    "CreateThreadRequest",
    "CreateThreadRequestDict",
]


class CreateThreadRequest(BaseModel):
    """Request body for creating a thread."""

    messages: list[CreateMessageRequest] | None = None
    """Messages that the thread starts with."""
    tool_resources: CreateThreadRequestToolResources | None = None
    """Resources that the assistant's tools can use in this thread: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a dict, for arguments."""

    messages: Sequence[CreateMessageRequestDict | CreateMessageRequest]
    tool_resources: CreateThreadRequestToolResourcesDict | CreateThreadRequestToolResources | None
    metadata: Mapping[str, str] | None
