# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantObjectToolResourcesCodeInterpreter`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AssistantObjectToolResourcesCodeInterpreter",
]


class AssistantObjectToolResourcesCodeInterpreter(BaseModel):
    """Resources of the code interpreter tool."""

    file_ids: list[str] | None = None
    """IDs of files that the code interpreter can use; at most 20."""
