# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessage as BetaEasyInputMessage
from ..._models import BaseModel as BaseModel
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
__all__ = ["BetaEasyInputMessage", "BaseModel", "BetaResponseInputMessageContentList"]
