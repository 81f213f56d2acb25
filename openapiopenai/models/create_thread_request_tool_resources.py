"""Model `CreateThreadRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_thread_request_tool_resources_code_interpreter import (
        CreateThreadRequestToolResourcesCodeInterpreter,
        CreateThreadRequestToolResourcesCodeInterpreterDict,
    )
    from openapiopenai.models.create_thread_request_tool_resources_file_search import (
        CreateThreadRequestToolResourcesFileSearch,
        CreateThreadRequestToolResourcesFileSearchDict,
    )

__all__ = [
    "CreateThreadRequestToolResources",
    "CreateThreadRequestToolResourcesDict",
]


class CreateThreadRequestToolResources(BaseModel):
    """What tools work with in a new thread."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = None
    """What the code interpreter works with."""
    file_search: CreateThreadRequestToolResourcesFileSearch | None = None
    """What file search works with."""


class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreterDict | CreateThreadRequestToolResourcesCodeInterpreter
    )
    file_search: CreateThreadRequestToolResourcesFileSearchDict | CreateThreadRequestToolResourcesFileSearch
