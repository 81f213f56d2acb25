# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ActiveStatus`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ActiveStatus",
]


class ActiveStatus(BaseModel):
    """The thread is active."""

    type: Literal["active"] = "active"
    """Type: always `active`."""
