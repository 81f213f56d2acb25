"""Model `EnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceSelfHosted(BaseModel):
    """`EnvironmentResourceSelfHosted` of the API."""

    id: str
    """Its id, by which other calls name it."""
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"] = "self_hosted"
    """Which variant this is: always `self_hosted`."""
    workspace_directory: str
