# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessageDict as BetaEasyInputMessageParam
from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam
__all__ = ["BetaEasyInputMessageParam", "BetaResponseInputMessageContentListParam"]
