"""Model `ChatSessionResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.chat_session_chatkit_configuration import ChatSessionChatkitConfiguration
    from openapiopenai.models.chat_session_rate_limits import ChatSessionRateLimits
    from openapiopenai.models.chat_session_status import ChatSessionStatus
    from openapiopenai.models.chatkit_workflow import ChatkitWorkflow

__all__ = [
    "ChatSessionResource",
]


class ChatSessionResource(BaseModel):
    """A session of a chat with its settings."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chatkit.session"] = "chatkit.session"
    """Kind of object: always `chatkit.session`."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    client_secret: str
    """Secret of short life that the page connects with."""
    workflow: ChatkitWorkflow
    """The workflow behind the chat."""
    user: str
    """Id of your user."""
    rate_limits: ChatSessionRateLimits
    """How much may be asked in the session."""
    max_requests_per_1_minute: int
    """Most requests in a minute; the same as in `rate_limits`."""
    status: ChatSessionStatus
    """How far it is."""
    chatkit_configuration: ChatSessionChatkitConfiguration
    """What the chat can do."""
    expires_at_datetime = datetime_view("expires_at")
