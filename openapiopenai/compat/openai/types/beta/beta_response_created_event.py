# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_created_event import BetaResponseCreatedEvent as BetaResponseCreatedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseCreatedEvent", "Agent"]
