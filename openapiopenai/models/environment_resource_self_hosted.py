# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EnvironmentResourceSelfHosted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceSelfHosted(BaseModel):
    """A self-hosted environment."""

    type: Literal["self_hosted"] = "self_hosted"
    """Type: always `self_hosted`."""
    id: str
    """Its unique ID."""
    capability_directories: list[str]
    """Directories that provide capabilities to the agent."""
    remote_url: str
    """URL that connects the environment; pass it unchanged to `codex exec-server --remote`."""
    workspace_directory: str
    """Absolute path of the project's directory; `/workspace` by default."""
