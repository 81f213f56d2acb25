# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_output_message import BetaOutputMessage as BetaResponseOutputMessage
from openapiopenai.models.output_message_content import OutputMessageContent as Content
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .beta_response_output_text import BetaResponseOutputText as BetaResponseOutputText
from .beta_response_output_refusal import BetaResponseOutputRefusal as BetaResponseOutputRefusal
__all__ = ["BetaResponseOutputMessage", "Content", "Agent", "PropertyInfo", "BaseModel", "BetaResponseOutputText", "BetaResponseOutputRefusal"]
