# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.chat_session_chatkit_configuration import ChatSessionChatkitConfiguration
    from openapiopenai.models.chat_session_rate_limits import ChatSessionRateLimits
    from openapiopenai.models.chat_session_status import ChatSessionStatus
    from openapiopenai.models.chatkit_workflow import ChatkitWorkflow

__all__ = [
    "ChatSessionResource",
]


class ChatSessionResource(BaseModel):
    """A ChatKit session with its effective configuration.

    Known as `ChatSession`."""

    id: str
    """Its unique ID."""
    object: Literal["chatkit.session"] = "chatkit.session"
    """Kind of object: always `chatkit.session`."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    client_secret: str
    """Short-lived client secret that authenticates the requests of the session."""
    workflow: ChatkitWorkflow
    """The workflow that powers the session."""
    user: str
    """ID of the user that the session is for."""
    rate_limits: ChatSessionRateLimits
    """Effective rate limits of the session."""
    max_requests_per_1_minute: int
    """Maximum number of requests per minute; a copy of the value in `rate_limits`."""
    status: ChatSessionStatus
    """Its current status."""
    chatkit_configuration: ChatSessionChatkitConfiguration
    """ChatKit configuration of the session."""
    expires_at_datetime = datetime_view("expires_at")
