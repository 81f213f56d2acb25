# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatSessionChatkitConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from openapiopenai.models.chat_session_file_upload import ChatSessionFileUpload
    from openapiopenai.models.chat_session_history import ChatSessionHistory

__all__ = [
    "ChatSessionChatkitConfiguration",
]


class ChatSessionChatkitConfiguration(BaseModel):
    """ChatKit configuration of a session."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Automatic thread titling settings of a session."""
    file_upload: ChatSessionFileUpload
    """File upload settings of a session."""
    history: ChatSessionHistory
    """Chat history settings of a session."""
