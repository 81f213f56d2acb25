# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_command_execution_item import AgentCommandExecutionItem as AgentCommandExecutionItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
