# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseOutputItemAddedEvent", "Agent"]
