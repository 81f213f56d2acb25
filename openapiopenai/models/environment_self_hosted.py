# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EnvironmentSelfHosted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "EnvironmentSelfHosted",
    "EnvironmentSelfHostedDict",
]


class EnvironmentSelfHosted(BaseModel):
    """A self-hosted environment."""

    type: Literal["self_hosted"] = "self_hosted"
    """Type: always `self_hosted`."""
    workspace_directory: str
    """Absolute path of the project directory in the environment."""
    capability_directories: list[str] | None = None
    """Directories that provide capabilities to the agent; none by default."""


class EnvironmentSelfHostedDict(TypedDict, total=False):
    """`EnvironmentSelfHosted` as a dict, for arguments."""

    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: Sequence[str] | None
