# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupResourceWithSuccess`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "GroupResourceWithSuccess",
]


class GroupResourceWithSuccess(BaseModel):
    """A group after it was updated.

    Known as `GroupUpdateResponse`."""

    id: str
    """Its unique ID."""
    name: str
    """Display name of the group."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    is_scim_managed: bool
    """Whether your identity provider manages the group through SCIM."""
    created_at_datetime = datetime_view("created_at")
