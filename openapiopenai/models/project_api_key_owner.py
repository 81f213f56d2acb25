# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectApiKeyOwner`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount
    from openapiopenai.models.project_api_key_owner_user import ProjectApiKeyOwnerUser

__all__ = [
    "ProjectApiKeyOwner",
]


class ProjectApiKeyOwner(BaseModel):
    """Owner of an API key."""

    type: Literal["user", "service_account"] | UnknownStr | None = None
    """What kind of owner it is."""
    user: ProjectApiKeyOwnerUser | None = None
    """User who owns the key, if the owner is a user."""
    service_account: ProjectApiKeyOwnerServiceAccount | None = None
    """Service account that owns the key, if the owner is a service account."""
