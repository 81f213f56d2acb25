# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_output_message import BetaOutputMessageDict as BetaResponseOutputMessageParam
from openapiopenai.models.output_message_content import OutputMessageContentDict as Content
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
__all__ = ["BetaResponseOutputMessageParam", "Content", "Agent"]
