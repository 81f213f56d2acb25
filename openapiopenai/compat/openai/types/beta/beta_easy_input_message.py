# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessage as BetaEasyInputMessage
__all__ = ["BetaEasyInputMessage"]
