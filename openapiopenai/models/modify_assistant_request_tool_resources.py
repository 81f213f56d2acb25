"""Model `ModifyAssistantRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What the tools of an assistant work with from now on."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = None
    """What the code interpreter works with."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = None
    """What file search works with."""


class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyAssistantRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        ModifyAssistantRequestToolResourcesCodeInterpreterDict | ModifyAssistantRequestToolResourcesCodeInterpreter
    )
    file_search: ModifyAssistantRequestToolResourcesFileSearchDict | ModifyAssistantRequestToolResourcesFileSearch
