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
    """A request to update an automation."""

    name: str | None = None
    """Name of the automation."""
    expression: str | None = None
    """Cron expression for when it runs; only for `periodic` automations."""
    run_at: int | None = None
    """When it runs, as Unix time in seconds; it must be in the future, and can be changed only before the automation has run."""
    target: UpdateAgentAutomationRequestTarget | None = None
    """Session that the automation runs in; the whole target is replaced, but its type cannot change."""
    timezone: str | None = None
    """IANA time zone, such as `America/Los_Angeles`."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own; all of them are replaced."""
    run_at_datetime = datetime_view("run_at")


class UpdateAgentAutomationRequestDict(TypedDict, total=False):
    """`UpdateAgentAutomationRequest` as a dict, for arguments."""

    name: str
    expression: str
    run_at: int
    target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget
    timezone: str
    metadata: Mapping[str, str]
