"""Model `ProjectApiKeyDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ProjectApiKeyDeleteResponse",
]


class ProjectApiKeyDeleteResponse(BaseModel):
    """Says that an API key is deleted."""

    object: Literal["organization.project.api_key.deleted"] = "organization.project.api_key.deleted"
    """Kind of object: always `organization.project.api_key.deleted`."""
    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
