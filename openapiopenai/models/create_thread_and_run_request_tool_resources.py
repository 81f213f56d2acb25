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
    """`CreateThreadAndRunRequestToolResources` of the API."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = None


class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
        | CreateThreadAndRunRequestToolResourcesCodeInterpreter
    )
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchDict | CreateThreadAndRunRequestToolResourcesFileSearch
