# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
from ..._models import BaseModel as BaseModel
from .agent_content import AgentContent as AgentContent
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
