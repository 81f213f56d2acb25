# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateAgentAutomationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """Cron expression for when the automation runs; only for `periodic` automations."""
    run_at: int | None = None
    """When the automation runs, as Unix time in seconds, in the future. Only for an automation that runs once, as long as no scheduled invocation of it exists."""
    target: UpdateAgentAutomationRequestTarget | None = None
    """Session that the automation runs in. The whole target is replaced, but its type cannot change, and the creator session, if any, is kept."""
    timezone: str | None = None
    """IANA time zone, such as `America/Los_Angeles`; only for `periodic` automations."""
    metadata: dict[str, str] | None = None
    """Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged."""
    run_at_datetime = datetime_view("run_at")


class UpdateAgentAutomationRequestDict(TypedDict, total=False):
    """`UpdateAgentAutomationRequest` as a dict, for arguments."""

    name: str
    expression: str
    run_at: int
    target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget
    timezone: str
    metadata: Mapping[str, str]
