"""`BetaEasyInputMessage`: another name of `EasyInputMessage`."""

from openapiopenai.models.easy_input_message import EasyInputMessage as BetaEasyInputMessage

__all__ = ["BetaEasyInputMessage"]
