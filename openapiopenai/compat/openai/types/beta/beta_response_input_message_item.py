# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_input_message_resource import BetaInputMessageResource as BetaResponseInputMessageItem
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
__all__ = ["BetaResponseInputMessageItem", "Agent", "BaseModel", "BetaResponseInputMessageContentList"]
