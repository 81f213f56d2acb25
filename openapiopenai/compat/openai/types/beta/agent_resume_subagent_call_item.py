# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
from ..._models import BaseModel as BaseModel
from .agent_function_call_status import AgentFunctionCallStatus as AgentFunctionCallStatus
