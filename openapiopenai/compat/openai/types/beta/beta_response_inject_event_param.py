# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_event import BetaResponseInjectEventDict as BetaResponseInjectEventParam
from .beta_response_input_item_param import BetaResponseInputItemParam as BetaResponseInputItemParam
__all__ = ["BetaResponseInjectEventParam", "BetaResponseInputItemParam"]
