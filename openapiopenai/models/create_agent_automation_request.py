"""Model `CreateAgentAutomationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

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
    """What an automation is made from."""

    type: Literal["periodic", "once"] | str
    """Whether it runs again and again, or once."""
    name: str
    """Name of the automation."""
    expression: str | None = None
    """When it runs, as a cron expression of five fields; for `periodic`."""
    target: CreateAgentAutomationRequestTarget
    """The session that it runs in."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""
    run_at: int | None = None
    """When it runs, in seconds since 1970, in the future; for `once`."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with."""
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
