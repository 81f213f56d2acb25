# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyAssistantRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.modify_assistant_request_tool_resources_code_interpreter import (
        ModifyAssistantRequestToolResourcesCodeInterpreter,
        ModifyAssistantRequestToolResourcesCodeInterpreterDict,
    )
    from openapiopenai.models.modify_assistant_request_tool_resources_file_search import (
        ModifyAssistantRequestToolResourcesFileSearch,
        ModifyAssistantRequestToolResourcesFileSearchDict,
    )

__all__ = [
    "ModifyAssistantRequestToolResources",
    "ModifyAssistantRequestToolResourcesDict",
]


class ModifyAssistantRequestToolResources(BaseModel):
    """Resources that the assistant's tools use: files for the code interpreter, vector stores for file search."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = None
    """Resources of the file search tool."""


class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        ModifyAssistantRequestToolResourcesCodeInterpreterDict | ModifyAssistantRequestToolResourcesCodeInterpreter
    )
    file_search: ModifyAssistantRequestToolResourcesFileSearchDict | ModifyAssistantRequestToolResourcesFileSearch
