"""`ResponsesClientEvent`: another name of `ResponsesClientEventResponseCreate`."""

from openapiopenai.models.responses_client_event_response_create import (
    ResponsesClientEventResponseCreate as ResponsesClientEvent,
)

__all__ = ["ResponsesClientEvent"]
