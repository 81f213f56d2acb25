# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_input_message_resource import BetaInputMessageResource as BetaResponseInputMessageItem
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseInputMessageItem", "Agent"]
