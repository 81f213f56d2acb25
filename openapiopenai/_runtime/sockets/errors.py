"""Errors of WebSocket connections. The whole hierarchy is shown in `calls/errors.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...profile import BaseError
from ..http.errors import APIConnectionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..http.request import Request

__all__ = ["WebSocketConnectionClosedError", "WebSocketQueueFullError"]


class WebSocketConnectionClosedError(APIConnectionError):
    """A WebSocket connection that is closed, ended abnormally or could not be restored."""

    def __init__(
        self,
        message: str,
        *,
        request: Request | None = None,
        code: int | None = None,
        reason: str = "",
        unsent_messages: Sequence[bytes] = (),
    ) -> None:
        super().__init__(message, request=request)
        self.close_code = code
        """Close code (RFC 6455): 1000 is a normal closure, 1006 a lost connection; None if there was no connection."""
        self.reason = reason
        """Close reason given by the side that ended the connection; empty if there is none."""
        self.unsent_messages = list(unsent_messages)
        """Messages that were not sent, as JSON text, in order."""


class WebSocketQueueFullError(BaseError):
    """Sending while disconnected would exceed `max_queue_size`; the event was not queued."""
