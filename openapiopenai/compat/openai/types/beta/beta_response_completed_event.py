# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_completed_event import BetaResponseCompletedEvent as BetaResponseCompletedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseCompletedEvent", "Agent"]
