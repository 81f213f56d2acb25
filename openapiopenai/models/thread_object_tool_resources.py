# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ThreadObjectToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.thread_object_tool_resources_code_interpreter import (
        ThreadObjectToolResourcesCodeInterpreter,
    )
    from openapiopenai.models.thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch

__all__ = [
    "ThreadObjectToolResources",
]


class ThreadObjectToolResources(BaseModel):
    """Resources for the assistant's tools in a thread, such as file IDs for `code_interpreter` and vector store IDs for `file_search`."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None
    """Resources of the code interpreter tool."""
    file_search: ThreadObjectToolResourcesFileSearch | None = None
    """Resources of the file search tool."""
