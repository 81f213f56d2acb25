# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LockedStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "LockedStatus",
]


class LockedStatus(BaseModel):
    """The thread is locked and takes no more input."""

    type: Literal["locked"] = "locked"
    """Type: always `locked`."""
    reason: str | None = FROM_SERVER
    """Why the thread was locked; null if no reason is recorded."""
