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

    expression: str | None = None
    """When it runs, as a cron expression of five fields; for `periodic`."""
    name: str
    """Name of the automation."""
    target: CreateAgentAutomationRequestTarget
    """The session that it runs in."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""
    type: Literal["periodic", "once"] | str
    """Whether it runs again and again, or once."""
    metadata: dict[str, str] | None = None
    """Pairs of text to note things down with."""
    run_at: int | None = None
    """When it runs, in seconds since 1970, in the future; for `once`."""
    run_at_datetime = datetime_view("run_at")


class CreateAgentAutomationRequestDict(TypedDict, total=False):
    """`CreateAgentAutomationRequest` as a dict, for arguments."""

    expression: str
    name: Required[str]
    target: Required[CreateAgentAutomationRequestTargetDict | CreateAgentAutomationRequestTarget]
    timezone: str
    type: Required[Literal["periodic", "once"] | str]
    metadata: Mapping[str, str]
    run_at: int
