# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `HostedEnvironmentFileResourceInline`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "HostedEnvironmentFileResourceInline",
]


class HostedEnvironmentFileResourceInline(BaseModel):
    """A file in an environment whose content was given inline."""

    type: Literal["inline"] = "inline"
    """Type: always `inline`."""
    id: str
    """Its unique ID."""
    path: str
    """Absolute path of the file inside the environment."""
    size_bytes: int
    """Size of the decoded content in bytes."""
