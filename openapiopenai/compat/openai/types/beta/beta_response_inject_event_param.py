# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_event import BetaResponseInjectEventDict as BetaResponseInjectEventParam
__all__ = ["BetaResponseInjectEventParam"]
