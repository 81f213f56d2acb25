# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
