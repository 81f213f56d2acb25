# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
