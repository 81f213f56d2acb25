# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_output_message import BetaOutputMessage as BetaResponseOutputMessage
from openapiopenai.models.output_message_content import OutputMessageContent as Content
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
__all__ = ["BetaResponseOutputMessage", "Content", "Agent"]
