"""Model `EnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceSelfHosted(BaseModel):
    """An environment of your own."""

    type: Literal["self_hosted"] = "self_hosted"
    """Which variant this is: always `self_hosted`."""
    id: str
    """Its id, by which other calls name it."""
    capability_directories: list[str]
    """Folders with capabilities."""
    remote_url: str
    """What `codex exec-server --remote` takes to connect the environment."""
    workspace_directory: str
    """Folder of the project, as an absolute path; `/workspace` by default."""
