# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateWebhookEndpointRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "UpdateWebhookEndpointRequest",
    "UpdateWebhookEndpointRequestDict",
]


class UpdateWebhookEndpointRequest(BaseModel):
    """A request to update a webhook endpoint."""

    name: str | None = None
    """Name of the endpoint."""
    event_types: (
        list[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | str
        ]
        | None
    ) = None
    """All types of events to send to the endpoint; they replace the present ones."""
    url: str | None = None
    """HTTPS URL that events are sent to."""


class UpdateWebhookEndpointRequestDict(TypedDict, total=False):
    """`UpdateWebhookEndpointRequest` as a dict, for arguments."""

    name: str
    event_types: Sequence[
        Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
        | str
    ]
    url: str
