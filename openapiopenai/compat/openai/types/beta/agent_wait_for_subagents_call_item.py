# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
