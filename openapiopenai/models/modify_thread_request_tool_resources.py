# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ModifyThreadRequestToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Resources that the tools use in a thread: files for the code interpreter, vector stores for file search."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = None
    """Files that the code interpreter can use."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = None
    """Vector store that file search can use."""


class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
    """`ModifyThreadRequestToolResources` as a dict, for arguments."""

    code_interpreter: (
        ModifyThreadRequestToolResourcesCodeInterpreterDict | ModifyThreadRequestToolResourcesCodeInterpreter
    )
    file_search: ModifyThreadRequestToolResourcesFileSearchDict | ModifyThreadRequestToolResourcesFileSearch
