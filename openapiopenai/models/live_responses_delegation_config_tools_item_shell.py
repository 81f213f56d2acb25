# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolsItemShell`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_responses_delegation_config_tools_item_shell_environment import (
        LiveResponsesDelegationConfigToolsItemShellEnvironment,
        LiveResponsesDelegationConfigToolsItemShellEnvironmentDict,
    )

__all__ = [
    "LiveResponsesDelegationConfigToolsItemShell",
    "LiveResponsesDelegationConfigToolsItemShellDict",
]


class LiveResponsesDelegationConfigToolsItemShell(BaseModel):
    """A shell in a hosted container or in your application, which then returns the output with `response.item.create`. Domain secrets are not supported."""

    type: Literal["shell"] = "shell"
    """Type: always `shell`."""
    environment: LiveResponsesDelegationConfigToolsItemShellEnvironment | None = None
    """Where the shell runs."""


class LiveResponsesDelegationConfigToolsItemShellDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolsItemShell` as a dict, for arguments."""

    type: Required[Literal["shell"]]
    environment: (
        LiveResponsesDelegationConfigToolsItemShellEnvironmentDict
        | LiveResponsesDelegationConfigToolsItemShellEnvironment
        | None
    )
