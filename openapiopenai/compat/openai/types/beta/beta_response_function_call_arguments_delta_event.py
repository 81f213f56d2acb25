# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseFunctionCallArgumentsDeltaEvent", "Agent", "BaseModel"]
