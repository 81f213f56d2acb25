# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessageDict as BetaEasyInputMessageParam
__all__ = ["BetaEasyInputMessageParam"]
