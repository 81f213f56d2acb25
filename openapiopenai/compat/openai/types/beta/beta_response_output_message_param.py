# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_output_message import BetaOutputMessageDict as BetaResponseOutputMessageParam
from openapiopenai.models.output_message_content import OutputMessageContentDict as Content
from openapiopenai.models.beta_agent_tag import BetaAgentTagDict as Agent
from .beta_response_output_text_param import BetaResponseOutputTextParam as BetaResponseOutputTextParam
from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam as BetaResponseOutputRefusalParam
__all__ = ["BetaResponseOutputMessageParam", "Content", "Agent", "BetaResponseOutputTextParam", "BetaResponseOutputRefusalParam"]
