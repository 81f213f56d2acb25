"""Model `ThreadObjectToolResources`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.thread_object_tool_resources_code_interpreter import (
        ThreadObjectToolResourcesCodeInterpreter,
    )
    from openapiopenai.models.thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch

__all__ = [
    "ThreadObjectToolResources",
]


class ThreadObjectToolResources(BaseModel):
    """What tools work with in a thread."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None
    """What the code interpreter works with."""
    file_search: ThreadObjectToolResourcesFileSearch | None = None
    """What file search works with."""
