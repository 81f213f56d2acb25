# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`ResponsesWebSocketStreamEvent`: another name of `ResponsesServerEvent`."""

from openapiopenai.models.responses_server_event import ResponsesServerEvent as ResponsesWebSocketStreamEvent

__all__ = ["ResponsesWebSocketStreamEvent"]
