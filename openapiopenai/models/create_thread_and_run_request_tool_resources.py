"""Model `CreateThreadAndRunRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_thread_and_run_request_tool_resources_code_interpreter import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter,
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
    )
    from openapiopenai.models.create_thread_and_run_request_tool_resources_file_search import (
        CreateThreadAndRunRequestToolResourcesFileSearch,
        CreateThreadAndRunRequestToolResourcesFileSearchDict,
    )

__all__ = [
    "CreateThreadAndRunRequestToolResources",
    "CreateThreadAndRunRequestToolResourcesDict",
]


class CreateThreadAndRunRequestToolResources(BaseModel):
    """What the tools of a run work with."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = None
    """What the code interpreter works with."""
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = None
    """What file search works with."""


class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
        | CreateThreadAndRunRequestToolResourcesCodeInterpreter
    )
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchDict | CreateThreadAndRunRequestToolResourcesFileSearch
