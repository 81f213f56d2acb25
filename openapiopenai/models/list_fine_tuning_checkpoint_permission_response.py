# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ListFineTuningCheckpointPermissionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission

__all__ = [
    "ListFineTuningCheckpointPermissionResponse",
]


class ListFineTuningCheckpointPermissionResponse(_pages.Page["FineTuningCheckpointPermission"], BaseModel):
    """A page of checkpoint permissions.

    Known as `PermissionRetrieveResponse`."""

    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    data: list[FineTuningCheckpointPermission]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool
    """Whether there are more entries after this page."""
