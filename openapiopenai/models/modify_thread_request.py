# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyThreadRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.modify_thread_request_tool_resources import (
        ModifyThreadRequestToolResources,
        ModifyThreadRequestToolResourcesDict,
    )

__all__ = [
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
]


class ModifyThreadRequest(BaseModel):
    """Request to update a thread."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    """Resources that the tools use in the thread: files for the code interpreter, vector stores for file search."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""


class ModifyThreadRequestDict(TypedDict, total=False):
    """`ModifyThreadRequest` as a dict, for arguments."""

    tool_resources: ModifyThreadRequestToolResourcesDict | ModifyThreadRequestToolResources | None
    metadata: Mapping[str, str] | None
