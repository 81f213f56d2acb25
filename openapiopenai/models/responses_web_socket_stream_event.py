"""`ResponsesWebSocketStreamEvent`: another name of `ResponsesServerEvent`."""

from openapiopenai.models.responses_server_event import ResponsesServerEvent as ResponsesWebSocketStreamEvent

__all__ = ["ResponsesWebSocketStreamEvent"]
