# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationEnvironmentResourceOpenAIHostedPackages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "AgentAutomationEnvironmentResourceOpenAIHostedPackages",
    "AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict",
]


class AgentAutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
    """Packages that are installed in an environment."""

    npm: list[str] | None = None
    """npm packages, installed globally."""
    python: list[str] | None = None
    """Python packages."""
    system: list[str] | None = None
    """System packages."""


class AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict(TypedDict, total=False):
    """`AgentAutomationEnvironmentResourceOpenAIHostedPackages` as a dict, for arguments."""

    npm: Sequence[str] | None
    python: Sequence[str] | None
    system: Sequence[str] | None
