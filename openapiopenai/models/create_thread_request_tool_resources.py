# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateThreadRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Resources that tools can use in a new thread: files for the code interpreter, vector stores for file search."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: CreateThreadRequestToolResourcesFileSearch | None = None
    """Resources of the file search tool."""


class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
    """`CreateThreadRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreterDict | CreateThreadRequestToolResourcesCodeInterpreter
    )
    file_search: CreateThreadRequestToolResourcesFileSearchDict | CreateThreadRequestToolResourcesFileSearch
