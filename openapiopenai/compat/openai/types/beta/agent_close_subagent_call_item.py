# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_close_subagent_call_item import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
