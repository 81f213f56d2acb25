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
    """`UpdateAgentAutomationRequest` of the API."""

    expression: str | None = None
    metadata: dict[str, str] | None = None
    name: str | None = None
    run_at: int | None = None
    target: UpdateAgentAutomationRequestTarget | None = None
    timezone: str | None = None
    """Time zone by its IANA name: `America/Los_Angeles`."""
    run_at_datetime = datetime_view("run_at")


class UpdateAgentAutomationRequestDict(TypedDict, total=False):
    """`UpdateAgentAutomationRequest` as a dict, for arguments."""

    expression: str
    metadata: Mapping[str, str]
    name: str
    run_at: int
    target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget
    timezone: str
