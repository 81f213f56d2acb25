# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantObjectToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.assistant_object_tool_resources_code_interpreter import (
        AssistantObjectToolResourcesCodeInterpreter,
    )
    from openapiopenai.models.assistant_object_tool_resources_file_search import AssistantObjectToolResourcesFileSearch

__all__ = [
    "AssistantObjectToolResources",
]


class AssistantObjectToolResources(BaseModel):
    """Resources for an assistant's tools: files for the code interpreter, vector stores for file search."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: AssistantObjectToolResourcesFileSearch | None = None
    """Resources of the file search tool."""
