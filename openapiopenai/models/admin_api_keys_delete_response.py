"""Model `AdminApiKeysDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AdminApiKeysDeleteResponse",
]


class AdminApiKeysDeleteResponse(BaseModel):
    """Says that an admin key is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    """Kind of object: always `organization.admin_api_key.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
