"""Model `ThreadObjectToolResourcesCodeInterpreter`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ThreadObjectToolResourcesCodeInterpreter",
]


class ThreadObjectToolResourcesCodeInterpreter(BaseModel):
    """`ThreadObjectToolResourcesCodeInterpreter` of the API."""

    file_ids: list[str] | None = None
