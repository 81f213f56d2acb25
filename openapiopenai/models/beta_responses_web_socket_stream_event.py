"""`BetaResponsesWebSocketStreamEvent`: another name of `BetaResponsesServerEvent`."""

from openapiopenai.models.beta_responses_server_event import (
    BetaResponsesServerEvent as BetaResponsesWebSocketStreamEvent,
)

__all__ = ["BetaResponsesWebSocketStreamEvent"]
