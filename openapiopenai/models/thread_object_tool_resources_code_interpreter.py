"""Model `ThreadObjectToolResourcesCodeInterpreter`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ThreadObjectToolResourcesCodeInterpreter",
]


class ThreadObjectToolResourcesCodeInterpreter(BaseModel):
    """What the code interpreter works with."""

    file_ids: list[str] | None = None
    """Ids of files that the code interpreter can use; at most 20."""
