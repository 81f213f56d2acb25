# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateAgentAutomationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.create_agent_automation_request_target import (
        CreateAgentAutomationRequestTarget,
        CreateAgentAutomationRequestTargetDict,
    )

__all__ = [
    "CreateAgentAutomationRequest",
    "CreateAgentAutomationRequestDict",
]


class CreateAgentAutomationRequest(BaseModel):
    """Parameters for creating an automation."""

    type: Literal["periodic", "once"] | str
    """Whether the automation runs periodically or once."""
    name: str
    """Name of the automation."""
    expression: str | None = None
    """Schedule as a five-field cron expression; for `periodic` automations."""
    target: CreateAgentAutomationRequestTarget
    """Where the automation runs: in a new session each time, or in an existing one."""
    timezone: str | None = None
    """IANA time zone in which `expression` is interpreted, such as `America/Los_Angeles`; for `periodic` automations."""
    run_at: int | None = None
    """When it runs, as Unix time in seconds; must be in the future. For `once` only."""
    metadata: dict[str, str] | None = None
    """Key–value pairs of your own."""
    run_at_datetime = datetime_view("run_at")


class CreateAgentAutomationRequestDict(TypedDict, total=False):
    """`CreateAgentAutomationRequest` as a dict, for arguments."""

    type: Required[Literal["periodic", "once"] | str]
    name: Required[str]
    expression: str
    target: Required[CreateAgentAutomationRequestTargetDict | CreateAgentAutomationRequestTarget]
    timezone: str
    run_at: int
    metadata: Mapping[str, str]
