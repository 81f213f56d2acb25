# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsesWebSocketStreamEvent`: another name of `BetaResponsesServerEvent`."""

from openapiopenai.models.beta_responses_server_event import (
    BetaResponsesServerEvent as BetaResponsesWebSocketStreamEvent,
)

__all__ = ["BetaResponsesWebSocketStreamEvent"]
