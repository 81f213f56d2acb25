# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectServiceAccountCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.project_service_account_api_key import ProjectServiceAccountApiKey

__all__ = [
    "ProjectServiceAccountCreateResponse",
]


class ProjectServiceAccountCreateResponse(BaseModel):
    """A new service account, with its API key."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Kind of object: always `organization.project.service_account`."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the service account."""
    role: Literal["member", "none"] | UnknownStr
    """Role in the project: `none` if the account was created with `create_service_account_only`, otherwise `member`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    api_key: ProjectServiceAccountApiKey | None = FROM_SERVER
    """API key of the service account, if one was created."""
    created_at_datetime = datetime_view("created_at")
