"""Model `ModifyThreadRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.modify_thread_request_tool_resources_code_interpreter import (
        ModifyThreadRequestToolResourcesCodeInterpreter,
        ModifyThreadRequestToolResourcesCodeInterpreterDict,
    )
    from openapiopenai.models.modify_thread_request_tool_resources_file_search import (
        ModifyThreadRequestToolResourcesFileSearch,
        ModifyThreadRequestToolResourcesFileSearchDict,
    )

__all__ = [
    "ModifyThreadRequestToolResources",
    "ModifyThreadRequestToolResourcesDict",
]


class ModifyThreadRequestToolResources(BaseModel):
    """What the tools can use in a thread."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = None
    """The files that the code interpreter can use."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = None
    """The vector store that file search can use."""


class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        ModifyThreadRequestToolResourcesCodeInterpreterDict | ModifyThreadRequestToolResourcesCodeInterpreter
    )
    file_search: ModifyThreadRequestToolResourcesFileSearchDict | ModifyThreadRequestToolResourcesFileSearch
