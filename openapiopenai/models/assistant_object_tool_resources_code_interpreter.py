"""Model `AssistantObjectToolResourcesCodeInterpreter`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AssistantObjectToolResourcesCodeInterpreter",
]


class AssistantObjectToolResourcesCodeInterpreter(BaseModel):
    """`AssistantObjectToolResourcesCodeInterpreter` of the API."""

    file_ids: list[str] | None = None
