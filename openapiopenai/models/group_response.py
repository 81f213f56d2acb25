# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "GroupResponse",
]


class GroupResponse(BaseModel):
    """A group of the organization."""

    id: str
    """Its unique ID."""
    name: str
    """Display name of the group."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    is_scim_managed: bool
    """Whether your identity provider manages the group through SCIM."""
    group_type: Literal["group", "tenant_group"] | UnknownStr
    """Type of the group."""
    created_at_datetime = datetime_view("created_at")
