"""Model `ChatSessionChatkitConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from openapiopenai.models.chat_session_file_upload import ChatSessionFileUpload
    from openapiopenai.models.chat_session_history import ChatSessionHistory

__all__ = [
    "ChatSessionChatkitConfiguration",
]


class ChatSessionChatkitConfiguration(BaseModel):
    """What a chat can do in a session."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles by themselves."""
    file_upload: ChatSessionFileUpload
    """Whether users may upload files."""
    history: ChatSessionHistory
    """Whether users see earlier threads."""
