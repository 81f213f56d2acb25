"""Model `UpdateAgentAutomationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.update_agent_automation_request_target import (
        UpdateAgentAutomationRequestTarget,
        UpdateAgentAutomationRequestTargetDict,
    )

__all__ = [
    "UpdateAgentAutomationRequest",
    "UpdateAgentAutomationRequestDict",
]


class UpdateAgentAutomationRequest(BaseModel):
    """What may be changed of an automation."""

    name: str | None = None
    """Name of the automation."""
    expression: str | None = None
    """When it runs, as a cron expression; for `periodic` only."""
    run_at: int | None = None
    """When it runs, in seconds since 1970, in the future; only before it has run."""
    target: UpdateAgentAutomationRequestTarget | None = None
    """The session that it runs in; all of it is replaced, but its kind stays."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with; all of them are replaced."""
    run_at_datetime = datetime_view("run_at")


class UpdateAgentAutomationRequestDict(TypedDict, total=False):
    """`UpdateAgentAutomationRequest` as a dict, for arguments."""

    name: str
    expression: str
    run_at: int
    target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget
    timezone: str
    metadata: Mapping[str, str]
