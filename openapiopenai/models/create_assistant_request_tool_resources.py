# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAssistantRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_assistant_request_tool_resources_code_interpreter import (
        CreateAssistantRequestToolResourcesCodeInterpreter,
        CreateAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from openapiopenai.models.create_assistant_request_tool_resources_file_search import (
        CreateAssistantRequestToolResourcesFileSearch,
        CreateAssistantRequestToolResourcesFileSearchDict,
    )

__all__ = [
    "CreateAssistantRequestToolResources",
    "CreateAssistantRequestToolResourcesDict",
]


class CreateAssistantRequestToolResources(BaseModel):
    """Resources that the tools of a new assistant use: files for the code interpreter, vector stores for file search."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = None
    """Resources of the file search tool."""


class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
    """`CreateAssistantRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        CreateAssistantRequestToolResourcesCodeInterpreterDict | CreateAssistantRequestToolResourcesCodeInterpreter
    )
    file_search: CreateAssistantRequestToolResourcesFileSearchDict | CreateAssistantRequestToolResourcesFileSearch
