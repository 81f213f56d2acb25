# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ClosedStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "ClosedStatus",
]


class ClosedStatus(BaseModel):
    """Status of a thread that is closed."""

    type: Literal["closed"] = "closed"
    """Type: always `closed`."""
    reason: str | None = FROM_SERVER
    """Why the thread was closed; null if no reason is recorded."""
