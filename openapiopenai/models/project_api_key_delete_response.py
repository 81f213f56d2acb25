# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectApiKeyDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ProjectApiKeyDeleteResponse",
]


class ProjectApiKeyDeleteResponse(BaseModel):
    """Confirmation that an API key was deleted."""

    object: Literal["organization.project.api_key.deleted"] = "organization.project.api_key.deleted"
    """Kind of object: always `organization.project.api_key.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
