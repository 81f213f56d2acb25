# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadAndRunRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Resources that the tools of the assistant use: files for the code interpreter, vector stores for file search."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = None
    """Resources of the file search tool."""


class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadAndRunRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
        | CreateThreadAndRunRequestToolResourcesCodeInterpreter
    )
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchDict | CreateThreadAndRunRequestToolResourcesFileSearch
