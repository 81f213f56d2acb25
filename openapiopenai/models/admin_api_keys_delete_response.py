# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AdminApiKeysDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AdminApiKeysDeleteResponse",
]


class AdminApiKeysDeleteResponse(BaseModel):
    """Confirmation that an admin API key was deleted.

    Known as `AdminAPIKeyDeleteResponse`."""

    id: str
    """Its unique ID."""
    object: Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    """Kind of object: always `organization.admin_api_key.deleted`."""
    deleted: bool
    """Whether it was deleted."""
